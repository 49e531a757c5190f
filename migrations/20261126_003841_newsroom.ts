import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`made_by_id\` text(36),
  	\`expires_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_made_by_idx\` ON \`preview_links\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`ok\` integer,
  	\`problem\` text,
  	\`failures\` numeric,
  	\`failing_since\` text,
  	\`checked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_ok_idx\` ON \`link_checks\` (\`ok\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_checked_at_idx\` ON \`link_checks\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_updated_at_idx\` ON \`link_checks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_created_at_idx\` ON \`link_checks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_imports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`by_id\` text(36),
  	\`plan\` text NOT NULL,
  	\`journal\` text,
  	\`problem\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_imports_status_idx\` ON \`case_imports\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`case_imports_by_idx\` ON \`case_imports\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_imports_updated_at_idx\` ON \`case_imports\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_imports_created_at_idx\` ON \`case_imports\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`cases_workflow_idx\` ON \`cases\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`cases_changed_by_idx\` ON \`cases\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_translation_translation_fi_idx\` ON \`cases\` (\`translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`cases_translation_translation_sv_idx\` ON \`cases\` (\`translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_comment\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`_cases_v\` ADD \`version_translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_workflow_idx\` ON \`_cases_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_changed_by_idx\` ON \`_cases_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_translation_version_translation_fi_idx\` ON \`_cases_v\` (\`version_translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_translation_version_translation_sv_idx\` ON \`_cases_v\` (\`version_translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_sv\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_workflow_idx\` ON \`pages\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`pages_changed_by_idx\` ON \`pages\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_translation_fi_idx\` ON \`pages\` (\`translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`pages_translation_translation_sv_idx\` ON \`pages\` (\`translation_sv\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_comment\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_sv\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_workflow_idx\` ON \`_pages_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_changed_by_idx\` ON \`_pages_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_translation_version_translation_fi_idx\` ON \`_pages_v\` (\`version_translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_translation_version_translation_sv_idx\` ON \`_pages_v\` (\`version_translation_sv\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`hash\` text;`)
  await db.run(sql`CREATE INDEX \`media_hash_idx\` ON \`media\` (\`hash\`);`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`themes\` ADD \`translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`themes_workflow_idx\` ON \`themes\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`themes_changed_by_idx\` ON \`themes\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_translation_translation_fi_idx\` ON \`themes\` (\`translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`themes_translation_translation_sv_idx\` ON \`themes\` (\`translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`themes_rels\` ADD \`themes_id\` text(36) REFERENCES themes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`themes_rels_themes_id_idx\` ON \`themes_rels\` (\`themes_id\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_comment\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`_themes_v\` ADD \`version_translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_workflow_idx\` ON \`_themes_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_changed_by_idx\` ON \`_themes_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_translation_version_translation_fi_idx\` ON \`_themes_v\` (\`version_translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_translation_version_translation_sv_idx\` ON \`_themes_v\` (\`version_translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`_themes_v_rels\` ADD \`themes_id\` text(36) REFERENCES themes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_themes_id_idx\` ON \`_themes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`priorities\` ADD \`translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`priorities_workflow_idx\` ON \`priorities\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`priorities_changed_by_idx\` ON \`priorities\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`priorities_translation_translation_fi_idx\` ON \`priorities\` (\`translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`priorities_translation_translation_sv_idx\` ON \`priorities\` (\`translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_comment\` text;`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`_priorities_v\` ADD \`version_translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version_workflow_idx\` ON \`_priorities_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version_changed_by_idx\` ON \`_priorities_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_translation_version_translation_fi_idx\` ON \`_priorities_v\` (\`version_translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_translation_version_translation_sv_idx\` ON \`_priorities_v\` (\`version_translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`comment\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`step\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`municipalities\` ADD \`translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`municipalities_workflow_idx\` ON \`municipalities\` (\`workflow\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_changed_by_idx\` ON \`municipalities\` (\`changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_translation_translation_fi_idx\` ON \`municipalities\` (\`translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_translation_translation_sv_idx\` ON \`municipalities\` (\`translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_workflow\` text DEFAULT 'writing';`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_comment\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_changed_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_step\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_translation_fi\` text;`)
  await db.run(sql`ALTER TABLE \`_municipalities_v\` ADD \`version_translation_sv\` text;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_workflow_idx\` ON \`_municipalities_v\` (\`version_workflow\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_changed_by_idx\` ON \`_municipalities_v\` (\`version_changed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_translation_version_translatio_idx\` ON \`_municipalities_v\` (\`version_translation_fi\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_translation_version_translat_1_idx\` ON \`_municipalities_v\` (\`version_translation_sv\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`language\` text DEFAULT 'fi';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_at\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`preview_links_id\` text(36) REFERENCES preview_links(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`link_checks_id\` text(36) REFERENCES link_checks(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`case_imports_id\` text(36) REFERENCES case_imports(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_case_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`case_imports_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`case_imports\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cover_id\` text(36),
  	\`theme_id\` text(36),
  	\`whole_region\` integer DEFAULT false,
  	\`stage\` text,
  	\`year_started\` numeric,
  	\`year_ended\` numeric,
  	\`review_last_reviewed\` text,
  	\`review_due\` integer DEFAULT false,
  	\`review_note\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`author_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_cases\`("id", "cover_id", "theme_id", "whole_region", "stage", "year_started", "year_ended", "review_last_reviewed", "review_due", "review_note", "slug", "published_at", "author_id", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "cover_id", "theme_id", "whole_region", "stage", "year_started", "year_ended", "review_last_reviewed", "review_due", "review_note", "slug", "published_at", "author_id", "updated_at", "created_at", "deleted_at", "_status" FROM \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases\` RENAME TO \`cases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`cases_cover_idx\` ON \`cases\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_theme_idx\` ON \`cases\` (\`theme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_slug_idx\` ON \`cases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`cases_published_at_idx\` ON \`cases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_author_idx\` ON \`cases\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_deleted_at_idx\` ON \`cases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`cases__status_idx\` ON \`cases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__cases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_theme_id\` text(36),
  	\`version_whole_region\` integer DEFAULT false,
  	\`version_stage\` text,
  	\`version_year_started\` numeric,
  	\`version_year_ended\` numeric,
  	\`version_review_last_reviewed\` text,
  	\`version_review_due\` integer DEFAULT false,
  	\`version_review_note\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_author_id\` text(36),
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__cases_v\`("id", "parent_id", "version_cover_id", "version_theme_id", "version_whole_region", "version_stage", "version_year_started", "version_year_ended", "version_review_last_reviewed", "version_review_due", "version_review_note", "version_slug", "version_published_at", "version_author_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_cover_id", "version_theme_id", "version_whole_region", "version_stage", "version_year_started", "version_year_ended", "version_review_last_reviewed", "version_review_due", "version_review_note", "version_slug", "version_published_at", "version_author_id", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_cases_v\`;`)
  await db.run(sql`DROP TABLE \`_cases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__cases_v\` RENAME TO \`_cases_v\`;`)
  await db.run(sql`CREATE INDEX \`_cases_v_parent_idx\` ON \`_cases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_cover_idx\` ON \`_cases_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_theme_idx\` ON \`_cases_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_slug_idx\` ON \`_cases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_published_at_idx\` ON \`_cases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_author_idx\` ON \`_cases_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_updated_at_idx\` ON \`_cases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_created_at_idx\` ON \`_cases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version_deleted_at_idx\` ON \`_cases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_version_version__status_idx\` ON \`_cases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_created_at_idx\` ON \`_cases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_updated_at_idx\` ON \`_cases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_snapshot_idx\` ON \`_cases_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_published_locale_idx\` ON \`_cases_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cases_v_latest_idx\` ON \`_cases_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`editor_note\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "editor_note", "slug", "updated_at", "created_at", "_status") SELECT "id", "editor_note", "slug", "updated_at", "created_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_editor_note\` text,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_editor_note", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_editor_note", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_themes\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`slug\` text,
  	\`look\` text,
  	\`order\` numeric DEFAULT 0,
  	\`archived\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_themes\`("id", "slug", "look", "order", "archived", "updated_at", "created_at", "_status") SELECT "id", "slug", "look", "order", "archived", "updated_at", "created_at", "_status" FROM \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes\` RENAME TO \`themes\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_slug_idx\` ON \`themes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_themes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_themes_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`themes_rels\`;`)
  await db.run(sql`DROP TABLE \`themes_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_themes_rels\` RENAME TO \`themes_rels\`;`)
  await db.run(sql`CREATE INDEX \`themes_rels_order_idx\` ON \`themes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_parent_idx\` ON \`themes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_path_idx\` ON \`themes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`themes_rels_topics_id_idx\` ON \`themes_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__themes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_slug\` text,
  	\`version_look\` text,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_archived\` integer DEFAULT false,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__themes_v\`("id", "parent_id", "version_slug", "version_look", "version_order", "version_archived", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_slug", "version_look", "version_order", "version_archived", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v\` RENAME TO \`_themes_v\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_slug_idx\` ON \`_themes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new__themes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__themes_v_rels\`("id", "order", "parent_id", "path", "topics_id") SELECT "id", "order", "parent_id", "path", "topics_id" FROM \`_themes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__themes_v_rels\` RENAME TO \`_themes_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_order_idx\` ON \`_themes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_parent_idx\` ON \`_themes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_path_idx\` ON \`_themes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_rels_topics_id_idx\` ON \`_themes_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_priorities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`measure_unit\` text,
  	\`measure_direction\` text,
  	\`measure_target\` numeric,
  	\`measure_target_year\` numeric,
  	\`measure_target_approximate\` integer DEFAULT false,
  	\`measure_change_percent\` numeric,
  	\`measure_baseline_value\` numeric,
  	\`measure_baseline_year\` numeric,
  	\`measure_baseline_approximate\` integer DEFAULT false,
  	\`measure_baseline_source_url\` text,
  	\`measure_latest_value\` numeric,
  	\`measure_latest_year\` numeric,
  	\`measure_latest_approximate\` integer DEFAULT false,
  	\`measure_latest_source_url\` text,
  	\`measure_source_url\` text,
  	\`editor_note\` text,
  	\`slug\` text,
  	\`shape\` text,
  	\`order\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_priorities\`("id", "measure_unit", "measure_direction", "measure_target", "measure_target_year", "measure_target_approximate", "measure_change_percent", "measure_baseline_value", "measure_baseline_year", "measure_baseline_approximate", "measure_baseline_source_url", "measure_latest_value", "measure_latest_year", "measure_latest_approximate", "measure_latest_source_url", "measure_source_url", "editor_note", "slug", "shape", "order", "updated_at", "created_at", "_status") SELECT "id", "measure_unit", "measure_direction", "measure_target", "measure_target_year", "measure_target_approximate", "measure_change_percent", "measure_baseline_value", "measure_baseline_year", "measure_baseline_approximate", "measure_baseline_source_url", "measure_latest_value", "measure_latest_year", "measure_latest_approximate", "measure_latest_source_url", "measure_source_url", "editor_note", "slug", "shape", "order", "updated_at", "created_at", "_status" FROM \`priorities\`;`)
  await db.run(sql`DROP TABLE \`priorities\`;`)
  await db.run(sql`ALTER TABLE \`__new_priorities\` RENAME TO \`priorities\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`priorities_slug_idx\` ON \`priorities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`priorities_updated_at_idx\` ON \`priorities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`priorities_created_at_idx\` ON \`priorities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`priorities__status_idx\` ON \`priorities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__priorities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_measure_unit\` text,
  	\`version_measure_direction\` text,
  	\`version_measure_target\` numeric,
  	\`version_measure_target_year\` numeric,
  	\`version_measure_target_approximate\` integer DEFAULT false,
  	\`version_measure_change_percent\` numeric,
  	\`version_measure_baseline_value\` numeric,
  	\`version_measure_baseline_year\` numeric,
  	\`version_measure_baseline_approximate\` integer DEFAULT false,
  	\`version_measure_baseline_source_url\` text,
  	\`version_measure_latest_value\` numeric,
  	\`version_measure_latest_year\` numeric,
  	\`version_measure_latest_approximate\` integer DEFAULT false,
  	\`version_measure_latest_source_url\` text,
  	\`version_measure_source_url\` text,
  	\`version_editor_note\` text,
  	\`version_slug\` text,
  	\`version_shape\` text,
  	\`version_order\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`priorities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__priorities_v\`("id", "parent_id", "version_measure_unit", "version_measure_direction", "version_measure_target", "version_measure_target_year", "version_measure_target_approximate", "version_measure_change_percent", "version_measure_baseline_value", "version_measure_baseline_year", "version_measure_baseline_approximate", "version_measure_baseline_source_url", "version_measure_latest_value", "version_measure_latest_year", "version_measure_latest_approximate", "version_measure_latest_source_url", "version_measure_source_url", "version_editor_note", "version_slug", "version_shape", "version_order", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_measure_unit", "version_measure_direction", "version_measure_target", "version_measure_target_year", "version_measure_target_approximate", "version_measure_change_percent", "version_measure_baseline_value", "version_measure_baseline_year", "version_measure_baseline_approximate", "version_measure_baseline_source_url", "version_measure_latest_value", "version_measure_latest_year", "version_measure_latest_approximate", "version_measure_latest_source_url", "version_measure_source_url", "version_editor_note", "version_slug", "version_shape", "version_order", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_priorities_v\`;`)
  await db.run(sql`DROP TABLE \`_priorities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__priorities_v\` RENAME TO \`_priorities_v\`;`)
  await db.run(sql`CREATE INDEX \`_priorities_v_parent_idx\` ON \`_priorities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version_slug_idx\` ON \`_priorities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version_updated_at_idx\` ON \`_priorities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version_created_at_idx\` ON \`_priorities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_version_version__status_idx\` ON \`_priorities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_created_at_idx\` ON \`_priorities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_updated_at_idx\` ON \`_priorities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_snapshot_idx\` ON \`_priorities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_published_locale_idx\` ON \`_priorities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_priorities_v_latest_idx\` ON \`_priorities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_municipalities\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`code\` text,
  	\`population_value\` numeric,
  	\`population_year\` numeric,
  	\`land_area\` numeric,
  	\`website\` text,
  	\`majority\` text,
  	\`bilingual\` integer DEFAULT false,
  	\`centre_latitude\` numeric,
  	\`centre_longitude\` numeric,
  	\`tile_column\` numeric,
  	\`tile_row\` numeric,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_municipalities\`("id", "kind", "code", "population_value", "population_year", "land_area", "website", "majority", "bilingual", "centre_latitude", "centre_longitude", "tile_column", "tile_row", "slug", "updated_at", "created_at", "_status") SELECT "id", "kind", "code", "population_value", "population_year", "land_area", "website", "majority", "bilingual", "centre_latitude", "centre_longitude", "tile_column", "tile_row", "slug", "updated_at", "created_at", "_status" FROM \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`ALTER TABLE \`__new_municipalities\` RENAME TO \`municipalities\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_slug_idx\` ON \`municipalities\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__municipalities_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_kind\` text,
  	\`version_code\` text,
  	\`version_population_value\` numeric,
  	\`version_population_year\` numeric,
  	\`version_land_area\` numeric,
  	\`version_website\` text,
  	\`version_majority\` text,
  	\`version_bilingual\` integer DEFAULT false,
  	\`version_centre_latitude\` numeric,
  	\`version_centre_longitude\` numeric,
  	\`version_tile_column\` numeric,
  	\`version_tile_row\` numeric,
  	\`version_slug\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__municipalities_v\`("id", "parent_id", "version_kind", "version_code", "version_population_value", "version_population_year", "version_land_area", "version_website", "version_majority", "version_bilingual", "version_centre_latitude", "version_centre_longitude", "version_tile_column", "version_tile_row", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_code", "version_population_value", "version_population_year", "version_land_area", "version_website", "version_majority", "version_bilingual", "version_centre_latitude", "version_centre_longitude", "version_tile_column", "version_tile_row", "version_slug", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__municipalities_v\` RENAME TO \`_municipalities_v\`;`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_slug_idx\` ON \`_municipalities_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cases_id\` text(36),
  	\`pages_id\` text(36),
  	\`topics_id\` text(36),
  	\`media_id\` text(36),
  	\`themes_id\` text(36),
  	\`priorities_id\` text(36),
  	\`municipalities_id\` text(36),
  	\`redirects_id\` text(36),
  	\`contact_submissions_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`priorities_id\`) REFERENCES \`priorities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contact_submissions_id\`) REFERENCES \`contact_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "cases_id", "pages_id", "topics_id", "media_id", "themes_id", "priorities_id", "municipalities_id", "redirects_id", "contact_submissions_id", "users_id") SELECT "id", "order", "parent_id", "path", "cases_id", "pages_id", "topics_id", "media_id", "themes_id", "priorities_id", "municipalities_id", "redirects_id", "contact_submissions_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cases_id_idx\` ON \`payload_locked_documents_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_priorities_id_idx\` ON \`payload_locked_documents_rels\` (\`priorities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contact_submissions_id_idx\` ON \`payload_locked_documents_rels\` (\`contact_submissions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`media_hash_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`hash\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`language\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_at\`;`)
}

import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`contact_submissions_suspicions\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_submissions_suspicions_order_idx\` ON \`contact_submissions_suspicions\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_suspicions_parent_idx\` ON \`contact_submissions_suspicions\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`contact_submissions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`cases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`contact_submissions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cases_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`contact_submissions_rels_order_idx\` ON \`contact_submissions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_rels_parent_idx\` ON \`contact_submissions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_rels_path_idx\` ON \`contact_submissions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_rels_cases_id_idx\` ON \`contact_submissions_rels\` (\`cases_id\`);`)
  await db.run(sql`CREATE TABLE \`enquiry_steps\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`enquiry_id\` text(36) NOT NULL,
  	\`what\` text NOT NULL,
  	\`by_id\` text(36),
  	\`subject\` text,
  	\`text\` text,
  	\`delivery\` text,
  	\`attempts\` numeric,
  	\`problem\` text,
  	\`once_key\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`enquiry_id\`) REFERENCES \`contact_submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`enquiry_steps_enquiry_idx\` ON \`enquiry_steps\` (\`enquiry_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_steps_by_idx\` ON \`enquiry_steps\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_steps_delivery_idx\` ON \`enquiry_steps\` (\`delivery\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`enquiry_steps_once_key_idx\` ON \`enquiry_steps\` (\`once_key\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_steps_updated_at_idx\` ON \`enquiry_steps\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`enquiry_steps_created_at_idx\` ON \`enquiry_steps\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`rate_limits\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`expires_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`rate_limits_key_idx\` ON \`rate_limits\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`rate_limits_expires_at_idx\` ON \`rate_limits\` (\`expires_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`concurrency_key\` text,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_concurrency_key_idx\` ON \`payload_jobs\` (\`concurrency_key\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`contact_submissions\` ADD \`proposal_title\` text;`)
  await db.run(sql`ALTER TABLE \`contact_submissions\` ADD \`proposal_municipality_id\` text(36) REFERENCES municipalities(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`contact_submissions\` ADD \`proposal_theme_id\` text(36) REFERENCES themes(id) ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`contact_submissions\` ADD \`proposal_link\` text;`)
  await db.run(sql`CREATE INDEX \`contact_submissions_proposal_proposal_municipality_idx\` ON \`contact_submissions\` (\`proposal_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_proposal_proposal_theme_idx\` ON \`contact_submissions\` (\`proposal_theme_id\`);`)
  // Written by hand: the notes of staff are steps now, and none may get lost.
  await db.run(sql`INSERT INTO \`enquiry_steps\` (\`id\`, \`enquiry_id\`, \`what\`, \`by_id\`, \`text\`, \`created_at\`, \`updated_at\`)
    SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
      \`id\`, 'note', \`handler_id\`, \`notes\`, \`updated_at\`, \`updated_at\`
    FROM \`contact_submissions\` WHERE trim(coalesce(\`notes\`, '')) <> '';`)
  await db.run(sql`ALTER TABLE \`contact_submissions\` DROP COLUMN \`notes\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`contact_submissions_suspicions\`;`)
  await db.run(sql`DROP TABLE \`contact_submissions_rels\`;`)
  await db.run(sql`DROP TABLE \`enquiry_steps\`;`)
  await db.run(sql`DROP TABLE \`rate_limits\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_contact_submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reference\` text NOT NULL,
  	\`submission_key\` text,
  	\`purpose\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`organisation\` text,
  	\`message\` text NOT NULL,
  	\`case_id\` text(36),
  	\`language\` text NOT NULL,
  	\`expires_at\` text,
  	\`status\` text DEFAULT 'new' NOT NULL,
  	\`handler_id\` text(36),
  	\`notes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handler_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_contact_submissions\`("id", "reference", "submission_key", "purpose", "name", "email", "organisation", "message", "case_id", "language", "expires_at", "status", "handler_id", "notes", "updated_at", "created_at") SELECT "id", "reference", "submission_key", "purpose", "name", "email", "organisation", "message", "case_id", "language", "expires_at", "status", "handler_id", "notes", "updated_at", "created_at" FROM \`contact_submissions\`;`)
  await db.run(sql`DROP TABLE \`contact_submissions\`;`)
  await db.run(sql`ALTER TABLE \`__new_contact_submissions\` RENAME TO \`contact_submissions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_submissions_reference_idx\` ON \`contact_submissions\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`contact_submissions_submission_key_idx\` ON \`contact_submissions\` (\`submission_key\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_email_idx\` ON \`contact_submissions\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_case_idx\` ON \`contact_submissions\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_expires_at_idx\` ON \`contact_submissions\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_status_idx\` ON \`contact_submissions\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_handler_idx\` ON \`contact_submissions\` (\`handler_id\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_updated_at_idx\` ON \`contact_submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contact_submissions_created_at_idx\` ON \`contact_submissions\` (\`created_at\`);`)
}

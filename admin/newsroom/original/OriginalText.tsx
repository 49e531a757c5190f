'use client'
import { Fragment, type ReactNode } from 'react'
import { type EditorDocument, prose } from '@/lib/content/prose'
import { DEFAULT_LOCALE } from '@/lib/locales'
import type { Block, Inline } from '@/lib/view'
import styles from './original.module.css'

function inline(child: Inline): ReactNode {
  if (child.kind === 'break') return <br />
  // Not a link here: it is to be read and copied, and would lead away from the form.
  if (child.kind === 'link') return <u title={child.href}>{inlines(child.children)}</u>
  const text = child.bold ? <strong>{child.text}</strong> : child.text
  return child.italic ? <em>{text}</em> : text
}

const inlines = (children: Inline[]) => children.map((child, index) => <Fragment key={index}>{inline(child)}</Fragment>)

function block(part: Block): ReactNode {
  // Not a heading of the admin's page, whose outline is the form's.
  if (part.kind === 'heading') return <p className={styles.heading}>{inlines(part.children)}</p>
  if (part.kind === 'quote') return <blockquote>{inlines(part.children)}</blockquote>
  if (part.kind === 'paragraph') return <p>{inlines(part.children)}</p>
  const items = part.items.map((item, index) => <li key={index}>{inlines(item)}</li>)
  return part.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

/** A text of the English document as it reads: with headings, lists and breaks, and nothing to edit. */
export function OriginalText({ value }: { value: unknown }) {
  if (typeof value === 'string') return <p>{value}</p>
  const { blocks } = prose({ [DEFAULT_LOCALE]: value as EditorDocument }, DEFAULT_LOCALE)
  return blocks.map((part, index) => <Fragment key={index}>{block(part)}</Fragment>)
}

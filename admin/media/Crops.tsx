'use client'
import { useDocumentInfo, useField, useTranslation, useUploadEdits } from '@payloadcms/ui'
import { type CSSProperties, useEffect, useMemo } from 'react'
import { CROPS, type Crop, focusStep } from '@/lib/crops'
import { languageOf } from '../language'
import { CROP_NAMES, HEADING, HINT } from './crop-words'
import styles from './crops.module.css'

/** The picture that is chosen but not yet saved, else the stored one. */
function useSource(): string | undefined {
  const { data } = useDocumentInfo()
  const { value: file } = useField<File | undefined>({ path: 'file' })
  const chosen = useMemo(() => (file instanceof File ? URL.createObjectURL(file) : undefined), [file])
  useEffect(() => {
    if (chosen) return () => URL.revokeObjectURL(chosen)
  }, [chosen])
  return chosen ?? (data?.url as string | undefined)
}

/** Where the focal point is, saved or not, in per cent. */
function useFocus(): { x: number; y: number } {
  const { data } = useDocumentInfo()
  const { uploadEdits } = useUploadEdits()
  const of = (edited: number | undefined, stored: unknown) => focusStep(edited ?? (stored as number | null) ?? 50)
  return { x: of(uploadEdits?.focalPoint?.x, data?.focalX), y: of(uploadEdits?.focalPoint?.y, data?.focalY) }
}

/** Shows how the site will cut the picture round its focal point. */
export function Crops() {
  const { t } = languageOf(useTranslation().i18n)
  const source = useSource()
  const { x, y } = useFocus()
  if (!source) return null
  return (
    <section aria-labelledby="crops" className={styles.crops}>
      <h2 id="crops">{t(HEADING)}</h2>
      <p>{t(HINT)}</p>
      <ul style={{ '--focus': `${x}% ${y}%` } as CSSProperties}>
        {(Object.keys(CROPS) as Crop[]).map((crop) => (
          <li key={crop}>
            {/* Decoration beside its name: what it shows is said in the form. */}
            {/* eslint-disable-next-line @next/next/no-img-element -- the admin shows the file itself */}
            <img src={source} alt="" style={{ aspectRatio: CROPS[crop].ratio }} />
            <span>{t(CROP_NAMES[crop])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { PDFDict, PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { addMetadata, xmpPacket } from './pdf-metadata.ts'

const metadata = {
  title: 'Łódź & <Työ>',
  author: 'Maija "M" Ö',
  subject: "Agreement's terms",
  language: 'fi',
  createdAt: new Date('2026-03-01T10:00:00Z'),
}

async function emptyPdf(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage()
  return document.save()
}

describe('metadata', () => {
  it('can be read back', async () => {
    const document = await PDFDocument.load(await addMetadata(await emptyPdf(), metadata), {
      updateMetadata: false,
    })
    expect(document.getTitle()).toBe(metadata.title)
    expect(document.getAuthor()).toBe(metadata.author)
    expect(document.getSubject()).toBe(metadata.subject)
    expect(document.getProducer()).toBe('Tuottolaskuri')
    expect(document.getCreator()).toBe('Tuottolaskuri')
    expect(document.getCreationDate()).toEqual(metadata.createdAt)
    expect(document.catalog.get(PDFName.of('Lang'))?.toString()).toContain('fi')
    const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    expect(preferences.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
    const packet = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream
    expect(new TextDecoder().decode(packet.contents)).toBe(xmpPacket(metadata))
  })

  it('claims no standard', () => {
    expect(xmpPacket(metadata)).not.toMatch(/pdfuaid|pdfaid|PDF\/(UA|A)/i)
  })

  it('is well-formed XML whatever the texts hold', () => {
    const packet = xmpPacket({ ...metadata, title: '</rdf:li>&\u0000\u0008\ud800\uffff😀' })
    expect(packet).toContain('&#60;/rdf:li&#62;&#38;\ufffd\ufffd\ufffd\ufffd😀')
    expect([...packet].filter((letter) => letter < ' ' && letter !== '\n')).toEqual([])
  })
})

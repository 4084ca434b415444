import CommandLineKit
import Platform
import SessionKit

/// What shows how something went: words, a link, files, and of what kind it is.
enum EvidenceOptions {
  static let words = Option.value(
    "evidence", "evidencia", placeholder: "TEXTO",
    summary: "Con qué se muestra, o dónde está: palabras o un enlace",
    example: "--evidencia \"fotografías del grupo\"")
  static let type = Option.value(
    "evidence-type", "tipo-de-evidencia", placeholder: "TIPO",
    summary: "De qué tipo es; véalos con: cte evidencia tipos",
    example: "--tipo-de-evidencia álbum")
  static let file = Option.value(
    "file", "archivo", placeholder: "ARCHIVO", kind: .file, repeats: true,
    summary: "Un archivo que se copia al cuaderno: fotografía, documento, audio o video",
    example: "--archivo fotos.jpg")

  static let all = [words, type, file]

  /// Puts into an event what the options say; gives the files, to be copied with it.
  static func apply(_ run: Run, to event: inout Event, _ scope: InputScope) throws -> [Copy] {
    event.evidence = trim(run.arguments.value(words)?.text ?? "")
    event.evidenceType = try run.arguments.value(type).flatMap {
      try EvidenceKind?.parse([$0.text], in: scope)
    }
    return try run.arguments.values(file).map { try Copy($0.text, in: run.context) }
  }

  /// A file that was read and is to be copied.
  struct Copy {
    let name: String
    let bytes: [UInt8]

    init(_ path: String, in context: Context) throws {
      name = Path.name(of: path)
      do {
        let place = Path.join(context.currentFolder, path)
        // What nobody would copy need not be read first.
        if let status = try FileSystem.status(of: place), status.size > Attachment.largest {
          throw AttachmentProblem.tooLarge(name, bytes: status.size)
        }
        bytes = try FileSystem.read(place, followingLinks: true)
      } catch let error as SystemError {
        throw UsageProblem.cannotRead(SystemError(error.reason, code: error.code, path: path))
      }
      // A file that is not taken is told before anything is written.
      _ = try Attachment(of: name, bytes)
    }
  }
}

extension Editor {
  /// The same event with the files that show it, copied into the workbook.
  mutating func attaching(_ copies: [EvidenceOptions.Copy], to event: Event) throws -> Event {
    var event = event
    event.files = try copies.map { try attach($0.name, $0.bytes) }
    return event
  }
}

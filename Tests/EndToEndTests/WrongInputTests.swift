import Foundation
import Testing

/// What was mistyped is named, answered with a guess where there is one, and never carried out.
@Suite struct WrongInputTests {
  /// A line with a slip, and the word that was meant.
  static let slips: [(line: String, meant: [String])] = [
    ("sesoin new", ["sesion", "session"]), ("sesion neuva", ["nueva"]),
    ("acurdo agregar 'x'", ["acuerdo"]), ("acuerdo agrgar 'x'", ["agregar"]),
    ("agreement lsit", ["list"]), ("compromsio listar", ["compromiso"]), ("desahcer", ["deshacer"]),
    ("veriifcar", ["verificar"]), ("ayuda acuredo", ["acuerdo"]),
    ("acuerdo agregar 'x' --responsabel Ana", ["--responsable"]),
    ("acuerdo agregar 'x' --responsibel Ana", ["--responsible"]),
    ("acuerdo listar --estdao pendiente", ["--estado"]), ("acuerdo listar --jsno", ["--json"]),
    ("compromiso listar --persona nattalia", ["natalia"]),
    ("compromiso listar --persona 'anglel ruiz'", ["angel ruiz"]),
    ("acuerdo agregar 'x' --responsable 'Ana Lopes'", ["ana lopez"]),
    ("acuerdo listar --escuela 'Benito Juares'", ["benito juarez"]),
    ("acuerdo listar --equipo 'Equipo de letcura'", ["equipo de lectura"]),
    ("acuerdo listar --estado cumplio", ["cumplido"]),
    ("compromiso agregar 'x' --nivel persnal", ["personal"]),
    ("sesión mostrar tercrea", ["tercera"]), ("sesión nueva --guía tercera-cia", ["tercera-cai"]),
    ("sesión nueva --guía cap --reunión cap-blance", ["cap-balance"]),
    ("configurar colr", ["color"]), ("verificar --sesión acutal", ["actual"]),
    ("sesión nueva --tipo ordianria", ["ordinaria"]),
  ]

  @Test(arguments: slips)
  func `A slip gets the right guess`(slip: (line: String, meant: [String])) throws {
    let (room, _) = try Sample.room()
    let before = try room.snapshot()
    let outcome = try room.cte(slip.line)
    #expect([64, 66].contains(outcome.code), "\(outcome)")
    #expect(outcome.out.isEmpty)
    let message = plain(outcome.message)
    let answer = message.range(of: "quiso decir").map { message[$0.upperBound...] } ?? ""
    #expect(slip.meant.contains { answer.contains($0) }, "\(outcome)")
    #expect(try room.snapshot() == before)
  }

  @Test func `A name of which nobody reminds is not answered with a guess`() throws {
    let (room, _) = try Sample.room()
    for line in ["xyzzy", "acuerdo listar --xyzzy", "compromiso listar --persona Xyzzy"] {
      let outcome = try room.cte(line)
      #expect(outcome.message.contains("yzzy"), "\(outcome)")
      #expect(!plain(outcome.message).contains("quiso decir"), "\(outcome)")
    }
  }

  @Test func `A person is guessed from a first name with a slip`() throws {
    let (room, _) = try Sample.room()
    try room.done("persona agregar 'María Pérez'")
    let outcome = try room.cte("compromiso listar --persona mria")
    #expect(outcome.code == 66)
    #expect(outcome.message.contains("«María"), "\(outcome)")
  }

  @Test func `No command lets an unknown option pass`() throws {
    let (room, _) = try Sample.room()
    let before = try Snapshot(of: room.folder, leavingOut: [])
    let pages = try HelpPage.commands()
    #expect(pages.count >= 60)
    for page in pages {
      for words in [
        page.path + ["--inventada"], page.english + ["x", "--inventada=sí"],
        ["--inventada"] + page.path, page.path + ["todos", "-Z"],
      ] {
        let outcome = try room.cte(words, input: [])
        #expect(outcome.code == 64 && outcome.out.isEmpty, "\(outcome)")
        #expect(outcome.message.contains(words.contains("-Z") ? "-Z" : "--inventada"), "\(outcome)")
      }
      let after = try Snapshot(of: room.folder, leavingOut: [])
      #expect(after == before, "\(page.path)")
    }
  }

  @Test func `Every long option is recognised behind a slip`() throws {
    let room = try Room()
    for page in try HelpPage.commands() {
      for option in page.options {
        for name in Set([option.spanish, option.english]) where name.count >= 8 {
          var letters = Array(name)
          letters.swapAt(4, 5)
          guard letters != Array(name) else { continue }
          let outcome = try room.cte(page.path + [String(letters), "x"], input: [])
          let message = plain(outcome.message)
          // Either language's name of the same option is a good guess.
          let isMeant = [option.spanish, option.english].contains { message.contains(plain($0)) }
          #expect(outcome.code == 64 && isMeant, "\(outcome)")
        }
      }
    }
  }

  /// Lines that are wrong in their form alone.
  static let malformed: [String] = [
    "acuerdo", "acuerdo agregar 'x' --respon Ana", "acuerdo agregar 'x' --vence",
    "acuerdo agregar 'x' --responsable --vence sexta", "acuerdo listar --json=sí",
    "acuerdo listar --míos=no", "acuerdo agregar 'x' --vence sexta --vence marzo",
    "acuerdo listar --color ''", "deshacer todo", "sesión mostrar tercera --sesión segunda", "''",
    "'' agregar", "-- acuerdo agregar 'x'",
    "acuerdo agregar 'x' --nivel=planetario", "sesión nueva --ordinal tres",
    "sesión nueva --ordinal 3.5", "sesión nueva --minutos 99999999999999999999",
    "sesión nueva --fecha 2018-02-30", "sesión nueva --fecha 31/11/2018",
    "sesión nueva --fecha ayerr", "sesión nueva --hora 25:00", "sesión nueva --hora 8:60",
    "sesión nueva --ciclo 2018-2020", "acuerdo agregar 'x' --vence decimonovena",
    "acuerdo agregar 'x' --vence 2019-13-01", "acuerdo agregar 'x' --vence 14",
    "acuerdo listar --estado pendiente,cumplid0", "acuerdo listar --vence quizá",
    "equipo agregar 'x' --tipo amistad", "buscar", "avance", "seguimiento revisar",
    "bitácora exportar --formato csv", "exportar acta --formato ics", "exportar acta -o a.pdf",
    "exportar acta --formato md,html", "exportar pliego --clase dibujos",
    "bitácora exportar -o b.pdf", "bitácora mostrar --al nunca",
    "--color morado acuerdo listar", "configurar color morado",
    "sesión asistencia --hora 08:00x Ana",
  ]

  @Test(arguments: malformed)
  func `What cannot be meant is refused with 64, and nothing is written`(line: String) throws {
    let (room, _) = try Sample.room()
    let before = try Snapshot(of: room.folder, leavingOut: [])
    let outcome = try room.cte(line)
    #expect(outcome.code == 64, "\(outcome)")
    #expect(outcome.out.isEmpty && !outcome.err.isEmpty, "\(outcome)")
    #expect(try Snapshot(of: room.folder, leavingOut: []) == before)
  }

  @Test func `Words that are no text and letters that command a terminal are shown harmlessly`()
    throws
  {
    let (room, _) = try Sample.room()
    let lines: [[[UInt8]]] = [
      [[0xff, 0xfe, 0x41]], [Array("acuerdo".utf8), Array("agregar".utf8), [0x41, 0xc3]],
      [Array("acuerdo".utf8), Array("--\u{1B}]0;x\u{7}".utf8)],
      [Array("\u{1B}[31macuerdo".utf8)], [Array("acuerdo\u{202E}x".utf8)],
    ]
    for words in lines {
      let outcome = try room.run(Room.program, words)
      #expect(outcome.code == 64, "\(outcome)")
      #expect(String(validating: outcome.errBytes, as: UTF8.self) != nil)
      #expect(!outcome.errBytes.contains(0x1B) && !outcome.errBytes.contains(0x07))
      #expect(!outcome.err.contains("\u{202E}"))
    }
  }

  @Test func `With --json a failure writes nothing where results go`() throws {
    let (room, _) = try Sample.room()
    for line in ["acuerdo mostrar zzzzz --json", "acuerdo agregar --json", "sesoin --json"] {
      let outcome = try room.cte(line)
      #expect(outcome.code != 0 && outcome.out.isEmpty && !outcome.err.isEmpty, "\(outcome)")
    }
  }

  private func plain(_ text: String) -> String {
    text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
  }
}

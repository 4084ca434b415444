import Foundation
import Testing

/// Hundreds of changes drawn by chance, taken back and done again in between.
@Suite struct RandomUndoTests {
  /// What can be drawn; `{note}` stands for one of the notes that were made.
  private static let lines: [(line: String, makes: String)] = [
    ("nota agregar 'n' --persona {person}", "note"), ("nota editar {note} --texto 'm'", ""),
    ("nota editar {note} --persona=", ""), ("nota quitar {note}", ""),
    ("meta agregar 'm' --accion x", "goal"), ("meta editar {goal} --objetivo y", ""),
    ("meta quitar {goal}", ""), ("norma agregar 'n'", "norm"), ("norma quitar {norm}", ""),
    ("norma editar {norm} --texto 'otra' --escuela {school}", ""),
    ("problemática agregar 'p' --escuela {school}", "problem"),
    ("problemática editar {problem} --dificultad d --dificultad e", ""),
    ("problemática quitar {problem}", ""),
    ("acuerdo agregar 'a' --responsable {person} --vence sexta", "agreement"),
    ("acuerdo agregar 'a @Ana /marzo'", "agreement"), ("acuerdo agregar -", ""),
    ("acuerdo editar {agreement} --responsable {team} --vence mayo", ""),
    ("acuerdo editar {agreement} --sigue-quien x --nivel=", ""), ("acuerdo quitar {agreement}", ""),
    ("compromiso agregar 'c' --persona {person}", "commitment"),
    ("compromiso agregar 'c' --equipo {team} --accion x", "commitment"),
    ("compromiso editar {commitment} --evidencia foto --necesidad leer", ""),
    ("compromiso quitar {commitment}", ""),
    ("seguimiento revisar {agreement} --estado en-proceso", ""),
    ("seguimiento revisar {commitment} --estado no-cumplido --nota n --hasta séptima", ""),
    ("avance {commitment} 'va'", ""), ("avance {agreement} 'ya' --estado cumplido", ""),
    ("persona agregar 'P'", "person"), ("persona editar {person} --función director", ""),
    ("persona quitar {person}", ""), ("persona importar - --escuela 'E'", ""),
    ("escuela agregar 'S'", "school"), ("escuela editar {school} --turno tarde", ""),
    ("escuela quitar {school}", ""), ("equipo agregar 'T' --integrante {person}", "team"),
    ("equipo editar {team} --integrante {person}", ""), ("equipo quitar {team}", ""),
    ("sesión nueva --fecha 2019-01-25 --escuela {school}", "session"),
    ("sesión asistencia todos", ""), ("sesión asistencia {person} --sesión {session}", ""),
    ("sesión asistencia --falta {person}", ""),
    ("sesión roles relator {person} --sesión {session}", ""),
    ("sesión cerrar {session} --motivo m", ""), ("sesión reabrir {session} --motivo m", ""),
    ("sesión errata 'x' --sesión {session}", ""),
  ]

  @Test(arguments: [1, 2, 3])
  func `A hundred changes can be walked back and forth`(seed: UInt64) throws {
    let (room, known) = try Sample.room()
    var chance = SeededGenerator(seed: seed)
    var pool: [String: [String]] = [
      "person": ["ana", "olga"], "school": ["juarez", "juana"], "team": ["team"],
      "session": ["second", "third"], "note": ["note"], "norm": ["norm"], "problem": ["problem"],
      "goal": [],
      "agreement": ["agreement", "late", "bare"], "commitment": ["commitment", "natalias"],
    ].mapValues { $0.compactMap { known[$0] } }
    var moments = Moments(now: try room.snapshot())
    var changed = 0
    for step in 0..<100 {
      let line: String
      switch Int.random(in: 0..<10, using: &chance) {
      case 0, 1: line = "deshacer"
      case 2: line = "rehacer"
      default:
        let drawn = Self.lines.randomElement(using: &chance) ?? Self.lines[0]
        line = pool.sorted { $0.key < $1.key }.reduce(drawn.line) { line, kind in
          let id = kind.value.randomElement(using: &chance) ?? ""
          return line.replacingOccurrences(of: "{\(kind.key)}", with: id)
        }
        let outcome = try room.cte(line, input: "uno\ndos\n", with: ["CTE_USER": "Ana López"])
        #expect([0, 1, 64, 66].contains(outcome.code), "seed \(seed), step \(step): \(outcome)")
        if outcome.code == 0, !drawn.makes.isEmpty { pool[drawn.makes]?.append(outcome.id) }
        let after = try room.snapshot()
        if outcome.code != 0 { #expect(after == moments.now, "seed \(seed): \(outcome)") }
        if after != moments.now { changed += 1 }
        moments.change(to: after)
        continue
      }
      let outcome = try room.cte(line, with: ["CTE_USER": "Ana López"])
      let isPossible = line == "deshacer" ? moments.undo() : moments.redo()
      // What the sample's own commands did could be taken back too: do it again at once.
      guard isPossible || line == "rehacer" else {
        if outcome.code == 0 { try room.done("rehacer") }
        continue
      }
      #expect(outcome.code == (isPossible ? 0 : 1), "seed \(seed), step \(step): \(outcome)")
      let after = try room.snapshot()
      #expect(
        after == moments.now,
        "seed \(seed), step \(step): \(after.differences(from: moments.now)) after \(outcome)")
      guard after == moments.now else { return }
    }
    #expect(changed > 25)
    #expect(try room.cte("doctor").code == 0)
    while moments.undo() {
      try room.done("deshacer")
      #expect(try room.snapshot() == moments.now)
    }
    while moments.redo() { try room.done("rehacer") }
    #expect(try room.snapshot() == moments.now)
  }

  /// What the folder was like, and will be like again.
  private struct Moments {
    private var past: [Snapshot] = []
    private(set) var now: Snapshot
    private var future: [Snapshot] = []

    init(now: Snapshot) { self.now = now }

    mutating func change(to next: Snapshot) {
      guard next != now else { return }
      past.append(now)
      now = next
      future = []
    }

    mutating func undo() -> Bool {
      guard let before = past.popLast() else { return false }
      future.append(now)
      now = before
      return true
    }

    mutating func redo() -> Bool {
      guard let after = future.popLast() else { return false }
      past.append(now)
      now = after
      return true
    }
  }
}

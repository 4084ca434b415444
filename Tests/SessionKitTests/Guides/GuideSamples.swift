import Testing

@testable import SessionKit

/// Guides to look at: the small one of the form, one with every feature, and random ones.
enum GuideSamples {
  /// The guide that `guide new` writes.
  static var small: Guide { GuideDocument.read(Array(GuideForm.text(id: "mi-guia").utf8)).guide }

  /// One with every key of the form, and texts that look like something else.
  static var full: Guide {
    var guide = small
    guide.card.ordinal = 3
    guide.card.vocabulary["school"] = Term("I. E.", "II. EE.", .feminine)
    guide.card.vocabulary["pupil"] = Term("NNA (niñas, niños)", "NNA", .feminine)
    var variant = Variant()
    variant.id = "telesecundaria"
    variant.title = "Telesecundaria: por grado"
    variant.vocabulary = ["group": Term("grado")]
    guide.card.variants = [variant]
    guide.body.introduction += [
      "- No es un renglón", "1. Tampoco", "Uno\nDos\n\n# Tres: y cuatro", "> Ni ayuda", "\\d",
      "***", "7.1 no es paso",
    ]
    guide.body.sections[0].number = "I"
    guide.body.sections[0].notes = [GuideItemText(id: "A-1", text: "Nota: con dos puntos (20 min)")]
    guide.body.sections[1].number = ""
    guide.body.sections[1].activities[0].title = "Leer (15 min)"
    guide.body.sections[1].activities[0].number = "Anexo 1"
    guide.body.sections[1].activities.append(activity)
    guide.body.questionGroups.append(aspects)
    guide.body.products[0].derived = true
    guide.body.products[0].needs += [need("fotos (si hay)", "", ""), need("x", "goal", "actions")]
    guide.body.references = ["SEP (2018). [Guía]: la primera."]
    var external = ExternalReference()
    external.id = "X1"
    external.guide = "Otra guía: la de antes"
    external.activities = ["3", "7"]
    guide.body.externalReferences = [external]
    guide.body.contributesTo = ["Aprender, y aprender bien."]
    guide.body.rules = ["Todos hablan."]
    guide.body.lists = [
      "gaps": GuideList([item("a", "Planear"), item("b", "Evaluar")]),
      "tema largo": GuideList([item("1", "Uno")]), "brechas": GuideList([item("x", "Otra")]),
      "sheet": GuideList([row]),
    ]
    var same = GuideList()
    same.same = "Q1"
    guide.body.lists["selfEvaluation"] = same
    guide.body.roles[1].eligible = ["docente", "directivo, de otra escuela"]
    guide.body.roles[1].support = "director"
    guide.body.roles[1].max = 3
    guide.body.roles[1].text = "Escribe lo que se dice: todo."
    guide.card.meetings = [meeting]
    return guide
  }

  static func item(_ id: String, _ text: String) -> GuideItemText {
    GuideItemText(id: id, text: text)
  }

  private static var row: GuideItemText {
    var row = item("FR1", "Objetivos")
    row.moment = .before
    row.questions = "Q1"
    row.group = "I"
    return row
  }

  private static func need(_ text: String, _ kind: String, _ field: String) -> ProductNeed {
    var need = ProductNeed()
    (need.text, need.kind, need.field) = (text, kind, field)
    return need
  }

  private static var aspects: QuestionGroup {
    var group = QuestionGroup()
    group.id = "Q2"
    group.aspects = true
    group.items = [item("1", "Quién: cada quien"), item("z9", "2. Dos"), item("3", "[3] Tres")]
    return group
  }

  private static var meeting: Meeting {
    var meeting = Meeting()
    meeting.id = "primera"
    meeting.title = "La primera (20 min)"
    meeting.minutes = 180
    meeting.axis = "Leer"
    meeting.purposes = ["Uno, dos", "Tres"]
    (meeting.before, meeting.during, meeting.after) = (["1.1"], ["1", "3"], ["2.1", "2.2"])
    (meeting.materials, meeting.products) = (["M1"], ["P1", "P2"])
    meeting.eligible = ["relator": ["CRE", "docente, de aula"]]
    return meeting
  }

  private static var activity: GuideActivity {
    var step = GuideStep()
    step.id = "CAP1.4"
    step.text = "3.2 veces: lea {el grupo} esto. \\ [x]"
    step.actors = ["relator", "team", "individual", "volunteers"]
    step.records = ["commitment", "peer-review", "followPlan", "tracking"]
    step.requirement = .voluntary
    step.limits = limits
    step.questions = ["Q1", "Q2"]
    step.products = ["P1", "P2"]
    step.after = ["1.1", "1.2"]
    step.team.kind = .affinity
    step.team.max = 3
    step.choices = "gaps"
    step.fields = ["commitment": ["text", "need", "follow.who"], "note": ["text"]]
    step.sets = [
      "evaluation": ["type": "balance"], "commitment": ["need": "leer; y, escribir: a=b"],
    ]
    step.continues = "2.2"
    step.roles = ["relator"]
    step.due = "sexta"
    step.reminders = ["values", "gaps", "brechas", "tema largo"]
    step.see = ["Lo de antes, y lo otro", "La otra: guía"]
    step.note = "Nota: dos\nrenglones"
    var activity = GuideActivity()
    activity.id = "3"
    activity.title = "Con todo:"
    activity.steps = [step]
    return activity
  }

  private static var limits: [Limit] {
    var first = Limit()
    (first.measure, first.of, first.per) = (.minutes, "presentation", .school)
    (first.max, first.text) = (10, "Cada escuela: diez.")
    var second = Limit()
    (second.measure, second.min, second.max, second.of) = (.people, 2, 3, "algo (raro)")
    var third = Limit()
    (third.measure, third.text) = (.count, "Lo que alcance.")
    var fourth = Limit()
    (fourth.measure, fourth.min, fourth.max, fourth.per) = (.count, 2, 2, .person)
    return [first, second, third, fourth]
  }

  // MARK: - Random ones

  /// A guide of random texts, which need make no sense.
  static func random(_ generator: inout SeededGenerator) -> Guide {
    var guide = full
    guide.card.title = title(&generator)
    guide.card.purposes = texts(&generator)
    guide.body.introduction = texts(&generator)
    guide.body.avoid = texts(&generator)
    for section in guide.body.sections.indices {
      guide.body.sections[section].title = title(&generator)
      for activity in guide.body.sections[section].activities.indices {
        var changed = guide.body.sections[section].activities[activity]
        changed.title = title(&generator)
        for step in changed.steps.indices {
          changed.steps[step].text = text(&generator)
          changed.steps[step].note = text(&generator)
          changed.steps[step].see = texts(&generator)
          changed.steps[step].sets = ["commitment": ["need": text(&generator)]]
          for limit in changed.steps[step].limits.indices {
            changed.steps[step].limits[limit].text = text(&generator)
          }
        }
        guide.body.sections[section].activities[activity] = changed
      }
    }
    for role in guide.body.roles.indices {
      guide.body.roles[role].title = text(&generator)
      guide.body.roles[role].eligible = texts(&generator)
      for duty in guide.body.roles[role].duties.indices {
        guide.body.roles[role].duties[duty].text = text(&generator)
      }
    }
    for product in guide.body.products.indices {
      guide.body.products[product].title = text(&generator)
      for need in guide.body.products[product].needs.indices {
        guide.body.products[product].needs[need].text = text(&generator)
      }
    }
    for group in guide.body.questionGroups.indices {
      guide.body.questionGroups[group].title = title(&generator)
      for item in guide.body.questionGroups[group].items.indices {
        guide.body.questionGroups[group].items[item].text = text(&generator)
      }
    }
    guide.card.meetings[0].title = text(&generator)
    guide.card.vocabulary["plan"] = Term(text(&generator), text(&generator), .masculine)
    return guide
  }

  /// A text of one line.
  private static func title(_ generator: inout SeededGenerator) -> String {
    text(&generator).split(separator: "\n").joined(separator: " ")
  }

  private static func texts(_ generator: inout SeededGenerator) -> [String] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in text(&generator) }
  }

  /// Words and signs that mean something in the form, on one line or several.
  static func text(_ generator: inout SeededGenerator) -> String {
    let words = [
      "7.1", "1.", "a)", "[x]", "[", "]", "(", ")", "(20 min)", "(acuerdo)", "- ", "#", "##", "*",
      "**", ">", ":", "Quién:", "Nota: x", "¿Qué?", "leer", "niñez", "\\", "\\\\", ",", ";", "=",
      "y",
      "P1", "director:", "---", "\n", "\n\n", "{grupo}", "«sí»", "m", "f", "-", "por", "10", "•",
      "–",
    ]
    let count = Int.random(in: 1...6, using: &generator)
    var text = ""
    for _ in 0..<count {
      text += words.randomElement(using: &generator) ?? ""
      if Bool.random(using: &generator) { text += " " }
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      trim(String($0))
    }
    let trimmed = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
    return trimmed.isEmpty ? "x" : trimmed.joined(separator: "\n")
  }
}

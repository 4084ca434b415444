import SessionKit
import SpanishText

/// The words for what a step of a guide holds.
extension GuidePage {
  func actors(_ step: GuideStep) -> String {
    step.actors.map { actor in
      if guide.roles.contains(where: { $0.id == actor }) { return roleTitle(actor) }
      switch StepActor(rawValue: actor) {
      case .school?: return "cada " + guide.words.term("school").one
      case .team?: return "cada " + guide.words.term("team").one
      case .pair?: return "por parejas"
      case .individual?: return "cada quien"
      case .plenary?: return "en plenaria"
      case .zone?: return guide.words.term("zone").one
      case let known?: return known.spanish
      case nil: return actor
      }
    }.joined(separator: ", ")
  }

  func records(_ step: GuideStep) -> String {
    step.recordWords.joined(separator: ", ")
  }

  func roleTitle(_ id: String) -> String {
    guide.roles.first { $0.id == id }.map { guide.say($0.title) } ?? id
  }

  func productTitle(_ id: String) -> String? {
    guide.products.first { $0.id == id }.map { "\(id) \(guide.say($0.title))" }
  }

  func words(of limit: Limit) -> String {
    var words: [String] = []
    switch (limit.min, limit.max) {
    case (let min?, let max?) where min == max: words.append("\(min)")
    case (let min?, let max?): words.append("de \(min) a \(max)")
    case (let min?, nil): words.append("al menos \(min)")
    case (nil, let max?): words.append("hasta \(max)")
    case (nil, nil): break
    }
    if let measure = limit.measure, measure != .count { words.append(measure.spanish) }
    if let per = limit.per { words.append("por \(per.spanish)") }
    return words.joined(separator: " ")
  }

  func words(of rule: TeamRule) -> String {
    var size = Limit()
    (size.min, size.max) = (rule.min, rule.max)
    let kind = rule.kind.map { "por \($0.spanish)" } ?? ""
    let people = words(of: size)
    return [kind, people.isEmpty ? "" : people + " personas"].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// How many have a role, and whether each school has its own.
  func words(of role: GuideRole) -> String {
    var size = Limit()
    (size.min, size.max) = (role.min, role.max)
    let per = role.per == .school ? "por " + guide.words.term("school").one : ""
    let words = [words(of: size), per].filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? "" : " (\(words))"
  }

  func reminderTitle(_ name: String) -> String {
    switch name {
    case "values": "Valores"
    case "avoid": "Evitar"
    case "contributesTo": "Contribuye a"
    case "rules": "Reglas"
    case "gaps": "Brechas"
    case "moments": "Momentos"
    case "areas": "Áreas"
    case "profile": "Perfil"
    case "sheet": "Ficha"
    case "topics": "Temas"
    case "cycle": "Ciclo"
    case "channels": "Canales"
    case "indicators": "Indicadores"
    case "modality": "Modalidad"
    case "axes": "Ejes"
    case "conditions": "Condiciones"
    case "taskTypes": "Tipos de tarea"
    case "selfEvaluation": "Autoevaluación"
    case "tools": "Instrumentos"
    case "evidenceTypes": "Tipos de evidencia"
    default: String(name.map { $0 == "-" ? " " : $0 }).capitalizedFirst
    }
  }
}

import SpanishText

/// What a school shows of itself: where it is, what has worked, what is hard, what help it asks for.
struct Presentation: Sendable {
  static let paper = Paper(
    "presentacion", "Presentación", about: .session, for: .school,
    summary: "las láminas de una escuela: contexto, avances, dificultades y apoyo que pide",
    formats: [.html, .docx, .md, .txt, .json]
  ) { composer throws(PaperProblem) in
    try Presentation(composer: composer).document.orRefuse(
      .nothingToSay(
        paper: "la presentación", session: composer.sessionName,
        from: [Problem.kind, Practice.kind]))
  }

  let composer: Composer

  private var lines: EntryTable { composer.lines }

  /// A slide: its title, and what is on it.
  private struct Slide {
    let title: String
    let items: [String]
  }

  private var document: Document? {
    let slides = [context, advances, difficulties, tried, practices, help].map { slide in
      var known: Set<String> = []
      return Slide(
        title: slide.title, items: slide.items.filter { known.insert(Folding.fold($0)).inserted })
    }.filter { !$0.items.isEmpty }
    guard slides.contains(where: { $0.title != Self.contextTitle }) else { return nil }
    let pages = slides.flatMap(paged)
    let blocks = pages.flatMap { slide -> [Block] in
      [.pageBreak, .heading(2, slide.title), .list(slide.items)]
    }
    let cover = [
      composer.heldSession?.wholeName.capitalizedFirst ?? "",
      composer.heldSession?.card.date?.long ?? "",
    ].filter { !$0.isEmpty }.joined(separator: "\n")
    let name = composer.schools.map { $0.words(in: composer.directory) }.joined(separator: ", ")
    var document = composer.document(
      name.isEmpty ? "Presentación" : name,
      [.paragraph(cover)].filter { $0 != .paragraph("") } + blocks)
    document.layout = .slides
    document.remarks = [estimate(pages)]
    return document
  }

  // MARK: - Slides

  private static let contextTitle = "Contexto"

  private var context: Slide {
    let items = composer.schools.compactMap(composer.record).flatMap { school in
      School.contextFields.compactMap { field -> String? in
        let text = field.texts(of: school, in: composer.directory).joined(separator: ", ")
        return text.isEmpty ? nil : "\(field.label(in: composer.words)): \(text)"
      }
    }
    return Slide(title: Self.contextTitle, items: items)
  }

  private var advances: Slide {
    let helped = composer.entries(of: Practice.self).filter {
      ($0.record as? Practice)?.outcome != .hinders
    }.map { entry -> String in
      let practice = entry.record as? Practice
      let because = [practice?.because ?? ""].filter { !$0.isEmpty }
      let reasons = practice?.reasons.isEmpty ?? true ? because : practice?.reasons ?? []
      return lines.text(entry) + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
    }
    let goals = composer.book.entries(of: nil).filter {
      $0.record is Goal && $0.status == .met && composer.keeps($0)
    }.map(lines.text)
    return Slide(title: "Avances", items: goals + helped)
  }

  private var difficulties: Slide {
    let problems = composer.entries(of: Problem.self).map { entry -> String in
      let why = lines.value("difficulty", of: entry)
      return lines.text(entry) + (why.isEmpty ? "" : ". Por qué es difícil: \(why)")
    }
    let hinders = composer.entries(of: Practice.self).filter {
      ($0.record as? Practice)?.outcome == .hinders
    }.map { "No ha dado resultado: " + lines.text($0).lowercasedFirst }
    return Slide(title: "Dificultades", items: problems + hinders)
  }

  private var tried: Slide {
    let items = composer.entries(of: Problem.self).compactMap { ($0.record as? Problem)?.tried }
    return Slide(title: "Lo que ya se intentó", items: items.filter { !$0.isEmpty })
  }

  /// What was chosen to be shared, and with what it is done.
  private var practices: Slide {
    let shared = composer.entries(of: Encounter.self).map { lines.text($0) }
    let resources = composer.entries(of: Resource.self).filter {
      ($0.record as? Resource)?.type != .evidence
    }.map { lines.text($0) }
    let materials = composer.entries(of: Practice.self).flatMap {
      ($0.record as? Practice)?.materials ?? []
    }
    return Slide(
      title: "Prácticas y materiales para compartir",
      items: (shared + resources + materials).filter { !$0.isEmpty })
  }

  private var help: Slide {
    let asked = composer.entries(of: Request.self).map { entry -> String in
      let why = (entry.record as? Request)?.reason ?? ""
      return lines.text(entry) + (why.isEmpty ? "" : " (\(why))")
    }
    let hoped = composer.entries(of: Encounter.self).compactMap { ($0.record as? Encounter)?.help }
    return Slide(title: "Apoyo que se necesita", items: (asked + hoped).filter { !$0.isEmpty })
  }

  /// A slide that is too full goes on in another.
  private func paged(_ slide: Slide) -> [Slide] {
    var pages: [[String]] = [[]]
    var room = Self.roomOnSlide
    for item in slide.items {
      if item.count > room, pages.last?.isEmpty == false {
        pages.append([])
        room = Self.roomOnSlide
      }
      pages[pages.count - 1].append(item)
      room -= item.count + Self.roomOfLine
    }
    return pages.enumerated().map { place, items in
      Slide(title: place == 0 ? slide.title : "\(slide.title) (sigue)", items: items)
    }
  }

  /// How many letters a slide takes, and how many a new line costs.
  private static let roomOnSlide = 420
  private static let roomOfLine = 40

  // MARK: - How long it takes

  /// How fast people speak who explain something, in words a minute, and how long a slide takes to
  /// be shown.
  private static let wordsInMinute = 110
  private static let secondsOfSlide = 20

  private func estimate(_ slides: [Slide]) -> String {
    let words = slides.flatMap(\.items).map { $0.split(separator: " ").count }.reduce(0, +)
    let seconds = words * 60 / Self.wordsInMinute + (slides.count + 1) * Self.secondsOfSlide
    let minutes = max(1, (seconds + 59) / 60)
    let about = "Presentarla toma cerca de \(minutes == 1 ? "1 minuto" : "\(minutes) minutos")"
    guard let most else { return about + "." }
    return minutes > most
      ? about + ", y la guía da \(most): quite algo, o elija lo principal."
      : about + "; la guía da \(most)."
  }

  /// The minutes that the guide gives a school.
  private var most: Int? {
    let limits = composer.heldSession?.plan.stops.flatMap(\.step.limits) ?? []
    return limits.filter { $0.isOfTime && ($0.of == "presentation" || $0.per == .school) }
      .compactMap(\.max).min()
  }
}

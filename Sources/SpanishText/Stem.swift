/// The part of a word that its family shares: `lectura`, `lectores` and `leen` have the same.
///
/// It is made for short Spanish sentences about school. Endings are cut by rules of sound; where
/// sound tells nothing, a small table of families does. A stem is for comparing, never for showing.
public enum Stem {
  /// A word of a text that says something, as it was written, with its stem.
  public struct Word: Sendable, Equatable {
    /// The word in lower case, with its accents.
    public let form: String
    /// What it has in common with its family.
    public let stem: String
  }

  /// The stem of a word, accents and case aside.
  public static func of(_ word: String) -> String {
    let folded = Folding.fold(word)
    guard folded.utf8.count > 3 else { return families[folded] ?? sounded(folded) }
    var root = withoutGender(withoutTail(folded))
    while true {
      if let family = families[root] { return family }
      guard let shorter = withoutEnding(root) else { break }
      root = shorter
    }
    root = sounded(root)
    return families[root] ?? root
  }

  /// The stems of the words of a text that say something, in their order.
  public static func words(_ text: String) -> [String] { read(text).map(\.stem) }

  /// The words of a text that say something, in their order.
  ///
  /// Numbers, words of one or two letters, and those that any sentence about a school may have are
  /// left out. A word made of two, as `lectoescritura`, counts for both.
  public static func read(_ text: String) -> [Word] {
    text.split { !$0.isLetter && !$0.isNumber }.flatMap { part in
      let form = part.lowercased()
      return parts(of: Folding.fold(form)).filter(isTelling).map { Word(form: form, stem: of($0)) }
        .filter { !idleStems.contains($0.stem) }
    }
  }

  private static func isTelling(_ folded: String) -> Bool {
    folded.count > 2 && !folded.contains(where: \.isNumber) && !idleWords.contains(folded)
  }

  /// The two words of a compound, or the word itself.
  private static func parts(of folded: String) -> [String] {
    guard let first = compounds.first(where: { folded.hasPrefix($0) }),
      folded.count >= first.count + shortestSecond
    else { return [folded] }
    return [first, String(folded.dropFirst(first.count))]
  }

  /// First halves of compounds.
  private static let compounds = ["lecto", "socio", "psico"]
  /// What follows them has as many letters at least; in `lectoras` it is an ending.
  private static let shortestSecond = 5

  // MARK: - Endings

  /// An ending, and what stands in its place.
  private struct Ending: Sendable {
    let letters: String
    var instead = ""
    /// How many letters must be left, so that `nación` does not become `n`.
    var kept = 3

    init(_ letters: String, _ instead: String = "", keeping kept: Int = 3) {
      (self.letters, self.instead, self.kept) = (letters, instead, kept)
    }
  }

  /// Without the `-mente` of an adverb and the pronoun behind an infinitive.
  private static func withoutTail(_ folded: String) -> String {
    guard let tail = tails.first(where: { folded.hasSuffix($0) }) else { return folded }
    let rest = folded.dropLast(tail == "mente" ? tail.count : tail.count - 2)
    return rest.count > 3 ? String(rest) : folded
  }

  private static let tails =
    ["mente"]
    + ["ar", "er", "ir"].flatMap { infinitive in
      ["se", "lo", "los", "le", "les"].map { infinitive + $0 }
    }

  /// Without the ending of the plural and the vowel that tells gender or person.
  private static func withoutGender(_ folded: String) -> String {
    if folded.hasSuffix("amos") || folded.hasSuffix("emos") {
      return cut(folded, Ending(String(folded.suffix(4)))) ?? folded
    }
    var root = folded[...]
    if root.hasSuffix("s"), root.dropLast().last.map(isVowel) ?? false { root = root.dropLast() }
    for hiatus in ["ea", "eo"] where root.hasSuffix(hiatus) && root.count > 4 {
      return String(root.dropLast(2))
    }
    if let last = root.last, "aeo".contains(last), root.count > 3 { root = root.dropLast() }
    return String(root)
  }

  private static func withoutEnding(_ root: String) -> String? {
    endings.lazy.compactMap { cut(root, $0) }.first
  }

  private static func cut(_ root: String, _ ending: Ending) -> String? {
    guard root.hasSuffix(ending.letters) else { return nil }
    let rest = root.dropLast(ending.letters.utf8.count) + ending.instead
    // The two letters of `le` are all that is left of `leer` and `leyendo`.
    return rest.utf8.count >= ending.kept || rest == "le" ? String(rest) : nil
  }

  private static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

  /// The endings of nouns, adjectives and verbs, once gender and number are gone; a longer one
  /// comes before those that it ends in.
  private static let endings: [Ending] =
    [
      Ending("ccion", "ct"), Ending("encion", "ent"), Ending("nsion", "nd"), Ending("sion", "s"),
      Ending("nsiv", "nd"), Ending("nsibl", "nd"), Ending("cional", "cion"),
      Ending("tur", "t", keeping: 4), Ending("tor", "t", keeping: 4), Ending("rcit", "r"),
      Ending("ncit", "n"), Ending("it", keeping: 4), Ending("ez", keeping: 4),
    ]
    + [
      "eacion", "acion", "icion", "cion", "ion", "amient", "imient", "izaj", "abilidad", "ibilidad",
      "idad", "edad", "ead", "ad", "ativ", "itiv", "iv", "anci", "enci", "anz", "ism", "ador",
      "edor", "idor", "abl", "ibl", "abil", "ibil", "ient", "ent", "ant", "eand", "and", "iend",
      "yend", "ean", "ear", "yeron", "ieron", "aron", "aban", "ar", "er", "ir", "an", "en", "id",
    ].map { Ending($0) }

  // MARK: - Sounds

  /// The root with the sounds that change in a family made equal: `cuent-` and `cont-`.
  private static func sounded(_ root: String) -> String {
    var letters = Array(root)
    for (written, heard) in [("qu", "c"), ("gu", "g"), ("z", "c")] as [(String, String)]
    where root.hasSuffix(written) && letters.count > written.count + 1 {
      letters.removeLast(written.count)
      letters += heard
    }
    if letters.count > 2, letters.last == "y", isVowel(letters[letters.count - 2]) {
      letters.removeLast()
    }
    return String(withoutDiphthong(letters))
  }

  /// A stressed `ie` or `ue` before the last consonants is an `e` or an `o` elsewhere.
  private static func withoutDiphthong(_ letters: [Character]) -> [Character] {
    guard let place = letters.lastIndex(where: isVowel), place >= 2, place < letters.count - 1,
      letters[place] == "e"
    else { return letters }
    switch (letters[place - 2], letters[place - 1]) {
    case ("g", "u"), ("q", "u"): return letters
    case (_, "u"): return letters[..<(place - 1)] + ["o"] + letters[(place + 1)...]
    case (_, "i"): return Array(letters[..<(place - 1)] + letters[place...])
    default: return letters
    }
  }

  /// Roots that no rule brings to those of their family, and some that a rule would bring to those
  /// of another: `compañeros` to `comparan`, `miedo` to `medir`.
  private static let families: [String: String] = [
    "lect": "le", "lecto": "le", "lee": "le", "lei": "le", "leid": "le", "leo": "le",
    "escrit": "escrib", "agres": "agred", "inasist": "asist", "deser": "desert",
    "resolu": "resolv", "resuelt": "resolv", "divis": "div", "decis": "dec",
    "inclus": "inclu", "exclus": "exclu", "discus": "discut", "distract": "distra",
    "atent": "atend", "defiend": "defend", "entiend": "entend", "extiend": "extend",
    "jog": "jug", "pid": "ped", "sig": "seg", "desmot": "mot", "retard": "tard",
    "desinter": "interes", "desinteres": "interes", "inter": "interes", "interes": "interes",
    "impuntual": "puntual", "incumpl": "cumpl", "indisciplin": "disciplin", "irregul": "regul",
    "lenguaj": "leng", "ortografic": "ortografi", "pai": "pais",
    "coment": "coment", "companer": "companer", "contenid": "contenid", "conviv": "conviv",
    "cuestion": "cuestion", "mied": "mied",
  ]

  // MARK: - Words that tell nothing

  /// Words of any sentence, folded, and those of school talk that tell nothing in these forms
  /// alone: `falta de apoyo` is not about the `faltas` of somebody.
  private static let idleWords = Set(
    """
    los las una uno unos unas del con por para que como cuando donde quien quienes cual cuales cuyo
    sus sin sobre entre hasta desde hacia durante mediante segun ante bajo tras contra pero sino
    aunque porque pues mas muy poco poca pocos pocas mucho mucha muchos muchas tan tanto tanta
    tantos tantas todo toda todos todas otro otra otros otras mismo misma mismos mismas cada algun
    alguno alguna algunos algunas ningun ninguno ninguna nada nadie algo alguien varios varias
    ambos ambas este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos
    aquellas les nos ellos ellas ella nosotros ustedes nuestro nuestra nuestros nuestras suyo suya
    ser son era eran fue fueron sea sean siendo sido estan estar estaba estaban esten ha han hay
    haya hayan haber habia hubo tener tiene tienen tengan tenemos tenido hacer hace hacen hacemos
    hecho dar dan puede pueden poder podemos debe deben deber quiere quieren querer logra logran
    lograr logro logros logramos saber sabe saben ver ven van vez veces dia dias semana semanas mes
    meses ano anos ciclo hora horas siempre nunca casi aun todavia tambien tampoco solo solamente
    ademas asi luego despues antes ahora hoy mientras menos mayor mayores menor menores mayoria
    bien mal mala malas malo malos mejor peor gran grande grandes alto alta altos altas baja bajos
    bajas primero primera primer segundo segunda tercero tercera tercer cuarto cuarta quinto quinta
    sexto sexta cierto cierta ciertos ciertas parte partes forma manera aspecto aspectos tema temas
    etc falta faltan faltando problema problemas cuesta cuestan debido causa causas uso usar usan
    existe existen existir dentro fuera cerca lejos ahi alli aqui acerca caso casos sala salas
    suele suelen siguiente siguientes
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The stems of words of school talk that tell nothing, in whichever form.
  private static let idleStems = Set(
    """
    alumno alumnado estudiante niño niñez chico pequeño hijo educando menor escuela escolar plantel
    centro institución grupo grado salón aula clase maestro docente profesor problemática dificultad
    dificultar difícil necesidad necesitar requerir deficiente deficiencia insuficiente
    insuficiencia escaso escasez carencia carecer presentar mostrar manifestar observar nivel
    primaria secundaria preescolar batallar constante constantemente frecuente frecuencia
    continuo recurrente trabajar aprender
    """.split(whereSeparator: \.isWhitespace).map { of(String($0)) })
}

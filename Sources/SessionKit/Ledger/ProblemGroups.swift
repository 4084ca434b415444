import SpanishText

/// The problems that schools have in common, put in groups by the words in which they tell them.
///
/// Groups made by hand come first and hold what they were given. A problem that none of them holds
/// is proposed to the one that it resembles most, or else to a group of its like. Two problems are
/// alike by the words they share, and a word counts the more, the fewer problems have it.
public struct ProblemGroups: Sendable {
  /// A problem as it is told.
  public struct Item: Sendable, Equatable {
    /// Its id.
    public let id: ID
    /// Its words.
    public let text: String
    /// The schools whose problem it is.
    public let schools: [ID]

    /// A problem, and whose it is.
    public init(id: ID, text: String, schools: [ID]) {
      (self.id, self.text, self.schools) = (id, text, schools)
    }
  }

  /// A group made by hand.
  public struct Pinned: Sendable, Equatable {
    /// Its id.
    public let id: ID
    /// What people call it; its words count as those of a problem in it.
    public let name: String
    /// The problems that it holds, whatever they say.
    public let problems: [ID]
    /// The problems that are never proposed to it.
    public let apart: [ID]

    /// A group as people made it.
    public init(id: ID, name: String, problems: [ID], apart: [ID] = []) {
      (self.id, self.name, self.problems, self.apart) = (id, name, problems, apart)
    }
  }

  /// Problems that are alike.
  public struct Group: Sendable, Equatable {
    /// The group made by hand that it is; nil when it is only a proposal.
    public let pinned: ID?
    /// What people called it, or else the first of its words.
    public let name: String
    /// The words that more than half of its problems have, those that most have first, then those
    /// that fewest others have; each in the form in which it is written most often.
    public let words: [String]
    /// Its problems, in the order in which they were given.
    public let items: [Item]
    /// The schools that have part in it, in the order of its problems.
    public let schools: [ID]
  }

  /// Those made by hand, in their order; then those proposed, with more schools first.
  public let groups: [Group]
  /// The problems that are in no group, in the order in which they were given.
  public let alone: [Item]

  /// Puts problems in groups; their order decides only how they stand in them.
  public init(_ items: [Item], pinned: [Pinned] = []) {
    let wording = Wording(items)
    let held = Set(pinned.flatMap(\.problems))
    let free = wording.order.filter { !held.contains(items[$0].id) }
    let proposals = wording.proposals(of: free, to: pinned)
    let made = pinned.enumerated().map { index, group in
      let ids = Set(group.problems)
      let places = items.indices.filter { proposals[$0] == index || ids.contains(items[$0].id) }
      return wording.group(places, as: group)
    }
    let proposed = wording.gathered(free.filter { proposals[$0] == nil })
    groups = made + proposed.map { wording.group($0) }.sorted(by: Self.comesFirst)
    let grouped = held.union(groups.flatMap { $0.items.map(\.id) })
    alone = items.filter { !grouped.contains($0.id) }
  }

  /// The groups in which two schools have part, with more schools first.
  public var shared: [Group] {
    groups.filter { $0.schools.count > 1 }.sorted(by: Self.comesFirst)
  }

  private static func comesFirst(_ left: Group, _ right: Group) -> Bool {
    (right.schools.count, right.items.count, SpanishOrder(left.name))
      < (left.schools.count, left.items.count, SpanishOrder(right.name))
  }
}

// MARK: - Words

/// What all the problems say, and what each of their words counts.
private struct Wording {
  let items: [ProblemGroups.Item]
  /// The places of the items by their texts, so that it does not matter how they were given.
  let order: [Int]
  private let words: [[Stem.Word]]
  private let stems: [String: Int]
  private let weights: [Double]
  /// How often each form of a word is written.
  private let forms: [String: Int]
  private var profiles: [Profile] = []

  /// How many words a proposed group is named by.
  private static let namingWords = 3
  /// A word that one in so many problems has is rare; what is rarer counts no more.
  private static let rarest = 100.0
  /// What is left of the weight of a word that a single problem has: it brings no two together.
  private static let shareOfSingle = 0.5

  init(_ items: [ProblemGroups.Item]) {
    self.items = items
    let words = items.map { Stem.read($0.text) }
    let keys = items.map { (Folding.fold($0.text), $0.text, $0.id) }
    order = items.indices.sorted { keys[$0] < keys[$1] }
    var counts: [String: Int] = [:]
    for said in words { for stem in Set(said.map(\.stem)) { counts[stem, default: 0] += 1 } }
    let sorted = counts.sorted { $0.key < $1.key }
    stems = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
    weights = sorted.map { Self.weight(of: $0.value, among: items.count) }
    forms = words.joined().reduce(into: [:]) { $0[$1.form, default: 0] += 1 }
    self.words = words
    profiles = words.map(profile)
  }

  /// What a word counts that so many of all problems have; it is a half when all have it.
  private static func weight(of count: Int, among total: Int) -> Double {
    let ratio = 1 + min(Double(total) / Double(count), rarest)
    // The logarithm of base two, straight between the powers of two.
    let rarity = Double(ratio.exponent) + ratio.significand - 1.5
    return count == 1 ? rarity * shareOfSingle : rarity
  }

  /// What a text says, apart from words that no problem has.
  private func profile(of said: [Stem.Word]) -> Profile {
    let known = Set(said.compactMap { stems[$0.stem] }).sorted()
    let length = known.reduce(0) { $0 + weights[$1] * weights[$1] }.squareRoot()
    return Profile(parts: known.map { .init(stem: $0, weight: weights[$0] / length, count: 1) })
  }

  // MARK: - Groups

  /// The groups made by hand that problems are proposed to, by the places of both.
  func proposals(of free: [Int], to pinned: [ProblemGroups.Pinned]) -> [Int: Int] {
    let models = pinned.map { group in
      let ids = Set(group.problems)
      let held = order.filter { ids.contains(items[$0].id) }.map { profiles[$0] }
      return (
        name: profile(of: Stem.read(group.name)), held: held.reduce(Profile(), +),
        apart: Set(group.apart)
      )
    }
    var proposals: [Int: Int] = [:]
    for place in free {
      var best = Profile.leastLikeness - 1
      for (index, model) in models.enumerated() where !model.apart.contains(items[place].id) {
        let own = profiles[place]
        let likeness = max(own.likeness(to: model.held), own.likeness(to: model.name))
        if likeness > best { (best, proposals[place]) = (likeness, index) }
      }
    }
    return proposals
  }

  /// The groups of two or more that some problems fall into; all have one of the words in common.
  func gathered(_ free: [Int]) -> [[Int]] {
    var gathering = Gathering(free.map { profiles[$0] }, stems: weights.count)
    gathering.join()
    var groups: [[Int]] = []
    var left: [Int] = []
    for members in gathering.members where members.count > 1 {
      let places = members.map { free[$0] }
      let common = commonStems(of: places)
      let isExplained = { words[$0].contains { common[$0.stem] != nil } }
      groups.append(places.filter(isExplained))
      left += places.filter { !isExplained($0) }
    }
    return left.isEmpty ? groups : groups + gathered(left)
  }

  /// The group of some problems, with the words that explain it.
  func group(_ places: [Int], as pinned: ProblemGroups.Pinned? = nil) -> ProblemGroups.Group {
    let items = places.sorted().map { self.items[$0] }
    let words = commonWords(of: places)
    var seen: Set<ID> = []
    return ProblemGroups.Group(
      pinned: pinned?.id,
      name: pinned?.name ?? words.prefix(Self.namingWords).joined(separator: ", "),
      words: words, items: items,
      schools: items.flatMap(\.schools).filter { seen.insert($0).inserted })
  }

  /// The stems that more than half of some problems have, with how many have them.
  private func commonStems(of places: [Int]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for place in places {
      for stem in Set(words[place].map(\.stem)) { counts[stem, default: 0] += 1 }
    }
    return counts.filter { $0.value * 2 > places.count }
  }

  private func commonWords(of places: [Int]) -> [String] {
    var written: [String: [String: Int]] = [:]
    for word in places.flatMap({ words[$0] }) {
      written[word.stem, default: [:]][word.form, default: 0] += 1
    }
    let common = commonStems(of: places).map { stem, count in
      (form: mostUsual(written[stem] ?? [:]), count: count, weight: stems[stem].map { weights[$0] })
    }
    let sorted = common.sorted { left, right in
      (right.count, right.weight ?? 0, SpanishOrder(left.form))
        < (left.count, left.weight ?? 0, SpanishOrder(right.form))
    }
    // A compound may stand for both of its halves.
    var seen: Set<String> = []
    return sorted.map(\.form).filter { seen.insert($0).inserted }
  }

  /// The form that is written most often, here or else anywhere.
  private func mostUsual(_ written: [String: Int]) -> String {
    written.max { left, right in
      (left.value, forms[left.key] ?? 0, SpanishOrder(right.key))
        < (right.value, forms[right.key] ?? 0, SpanishOrder(left.key))
    }?.key ?? ""
  }
}

// MARK: - Likeness

/// What a text says, or several together.
private struct Profile {
  /// What one stem counts in it, and how many of the texts have the stem.
  struct Part {
    let stem: Int
    var weight: Double
    var count: Int
  }

  /// By their stems; those of one text have the length one together.
  private(set) var parts: [Part] = []
  private(set) var texts = 0

  init() {}

  init(parts: [Part]) {
    (self.parts, texts) = (parts, 1)
  }

  static func + (left: Profile, right: Profile) -> Profile {
    var sum = Profile()
    sum.texts = left.texts + right.texts
    var others = right.parts[...]
    for var part in left.parts {
      let before = others.prefix { $0.stem < part.stem }
      sum.parts += before
      others.removeFirst(before.count)
      if let other = others.first, other.stem == part.stem {
        part.weight += other.weight
        part.count += other.count
        others.removeFirst()
      }
      sum.parts.append(part)
    }
    sum.parts += others
    return sum
  }

  func part(_ stem: Int) -> Part? {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].stem < stem { low = middle + 1 } else { high = middle }
    }
    return low < parts.count && parts[low].stem == stem ? parts[low] : nil
  }

  /// How alike its texts and those of another are: not at all, unless they share a word that most
  /// of the other's have.
  func likeness(to other: Profile) -> Int {
    var sum = 0.0
    var isExplained = false
    for part in parts {
      guard let theirs = other.part(part.stem) else { continue }
      sum += part.weight * theirs.weight
      if theirs.count * 2 > other.texts { isExplained = true }
    }
    return isExplained ? Self.likeness(sum, self, other) : 0
  }

  /// The average likeness of a text of one and a text of the other, from zero to one million.
  ///
  /// It is a whole number, so that what differs by rounding alone is a tie.
  static func likeness(_ sum: Double, _ one: Profile, _ other: Profile) -> Int {
    Int(sum / Double(one.texts * other.texts) * 1_000_000 + 0.5)
  }

  /// Less is no reason to propose anything.
  static let leastLikeness = 100_000
}

// MARK: - Gathering

/// Puts profiles together, always the two that are most alike, while any are alike enough.
private struct Gathering {
  /// What each group says; those that were joined to another are empty.
  private var profiles: [Profile]
  /// The places of the profiles that each group has.
  private(set) var members: [[Int]]
  /// The groups that have each stem.
  private var holders: [[Int]]
  private var nearest: [Neighbour?]
  /// Room for `neighbours(of:)`, by place, as nothing is asked more often.
  private var sums: [Double]
  private var isExplained: [Bool]

  /// The group most like another.
  private struct Neighbour {
    var place: Int
    var likeness: Int
    /// Whether one of the two has changed since: they are not more alike than they were.
    var isOld = false
  }

  init(_ profiles: [Profile], stems: Int) {
    self.profiles = profiles
    members = profiles.indices.map { [$0] }
    holders = Array(repeating: [], count: stems)
    nearest = Array(repeating: nil, count: profiles.count)
    sums = Array(repeating: 0, count: profiles.count)
    isExplained = Array(repeating: false, count: profiles.count)
    for (place, profile) in profiles.enumerated() {
      for part in profile.parts { holders[part.stem].append(place) }
    }
    for place in profiles.indices { nearest[place] = Self.closest(neighbours(of: place)) }
  }

  mutating func join() {
    while let place = mostAlike, let neighbour = nearest[place] {
      if neighbour.isOld {
        nearest[place] = Self.closest(neighbours(of: place))
      } else {
        join(max(place, neighbour.place), to: min(place, neighbour.place))
      }
    }
  }

  /// The first of those that may be most like their neighbour.
  private var mostAlike: Int? {
    nearest.indices.max { nearest[$0]?.likeness ?? 0 < nearest[$1]?.likeness ?? 0 }
  }

  private mutating func join(_ joined: Int, to kept: Int) {
    for part in profiles[joined].parts {
      holders[part.stem].removeAll { $0 == joined || $0 == kept }
      holders[part.stem].append(kept)
    }
    profiles[kept] = profiles[kept] + profiles[joined]
    members[kept] += members[joined]
    (profiles[joined], members[joined], nearest[joined]) = (Profile(), [], nil)
    for place in nearest.indices {
      guard let other = nearest[place]?.place, other == kept || other == joined else { continue }
      nearest[place]?.isOld = true
    }
    nearest[kept] = Self.closest(neighbours(of: kept))
  }

  private static func closest(_ neighbours: [Neighbour]) -> Neighbour? {
    neighbours.max { left, right in
      left.likeness != right.likeness
        ? left.likeness < right.likeness : left.place > right.place
    }
  }

  /// The groups that are alike enough to a group, and share a word with it that most of the
  /// problems of both together have.
  private mutating func neighbours(of place: Int) -> [Neighbour] {
    let own = profiles[place]
    var met: [Int] = []
    for part in own.parts {
      for other in holders[part.stem] where other != place {
        guard let theirs = profiles[other].part(part.stem) else { continue }
        if sums[other] == 0 { met.append(other) }
        sums[other] += part.weight * theirs.weight
        let both = own.texts + profiles[other].texts
        if (part.count + theirs.count) * 2 > both { isExplained[other] = true }
      }
    }
    return met.compactMap { other in
      defer { (sums[other], isExplained[other]) = (0, false) }
      let likeness = Profile.likeness(sums[other], own, profiles[other])
      return isExplained[other] && likeness >= Profile.leastLikeness
        ? Neighbour(place: other, likeness: likeness) : nil
    }
  }
}

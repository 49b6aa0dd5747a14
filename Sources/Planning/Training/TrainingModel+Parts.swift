extension TrainingModel {
  /// A part of a model that shares nothing with the rest.
  struct Part: Sendable {
    let model: TrainingModel
    /// Where its items stand in the whole.
    let items: [Int]
  }

  /// The parts of which openings share ways, ways items, and items guides; one where a budget binds all together.
  var parts: [Part] {
    if budget != nil { return [Part(model: self, items: Array(items.indices))] }
    var groups = DisjointSets(count: items.count + ways.count + openings.count + guides.count)
    let (firstWay, firstOpening) = (items.count, items.count + ways.count)
    let firstGuide = firstOpening + openings.count
    for (place, way) in ways.enumerated() {
      for item in way.needs.joined() { groups.join(firstWay + place, item) }
    }
    for (place, opening) in openings.enumerated() {
      for way in opening.ways { groups.join(firstOpening + place, firstWay + way) }
    }
    for item in scarcelyGuided { for guide in items[item].guides { groups.join(item, firstGuide + guide) } }
    let itemsOf = Dictionary(grouping: items.indices) { groups.root(of: $0) }
    let waysOf = Dictionary(grouping: ways.indices) { groups.root(of: firstWay + $0) }
    let openingsOf = Dictionary(grouping: openings.indices) { groups.root(of: firstOpening + $0) }
    // Guides who have time for all that may be asked bind nothing together, and stand in every part that names them.
    return openingsOf.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map { root, openings in
      part(items: itemsOf[root] ?? [], ways: waysOf[root] ?? [], openings: openings)
    }
  }

  private func part(items: [Int], ways: [Int], openings: [Int]) -> Part {
    let itemPlaces = Dictionary(uniqueKeysWithValues: zip(items, items.indices))
    let wayPlaces = Dictionary(uniqueKeysWithValues: zip(ways, ways.indices))
    let named = Set(items.flatMap { self.items[$0].guides }).sorted()
    let guidePlaces = Dictionary(uniqueKeysWithValues: zip(named, named.indices))
    let model = TrainingModel(
      items: items.map { place in
        var item = self.items[place]
        item.guides = item.guides.compactMap { guidePlaces[$0] }
        return item
      },
      ways: ways.map { Way(needs: self.ways[$0].needs.map { $0.compactMap { itemPlaces[$0] } }) },
      openings: openings.map { place in
        var opening = self.openings[place]
        opening.ways = opening.ways.compactMap { wayPlaces[$0] }
        return opening
      },
      guides: named.map { guides[$0] })
    return Part(model: model, items: items)
  }
}

/// Things that belong together through others.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of thing: Int) -> Int {
    var current = thing
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ left: Int, _ right: Int) { parents[root(of: left)] = root(of: right) }
}

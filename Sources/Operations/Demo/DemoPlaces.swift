/// Made-up names of municipalities, nursing homes and neighbourhoods.
enum DemoPlaces {
  /// The municipality with this number; none of them exists.
  static func municipality(_ number: Int) -> String {
    let name = municipalities[number % municipalities.count]
    let round = number / municipalities.count
    if round == 0 { return name }
    return round <= prefixes.count ? "\(prefixes[round - 1]) \(name)" : "\(name) \(round + 1)"
  }

  /// The nursing home with this number in its municipality.
  static func nursingHome(_ number: Int) -> String { numbered(nursingHomes, number) + " sykehjem" }

  /// The home-care district with this number in its municipality.
  static func district(_ number: Int) -> String {
    number < districts.count ? districts[number] : "\(number + 1)"
  }

  /// The shared housing with this number in its municipality.
  static func sharedHousing(_ number: Int) -> String { numbered(streets, number) + " bofellesskap" }

  private static func numbered(_ names: [String], _ number: Int) -> String {
    let round = number / names.count
    return round == 0 ? names[number] : "\(names[number % names.count]) \(round + 1)"
  }

  private static let prefixes = ["Indre", "Ytre", "Øvre", "Nedre"]
  private static let districts = ["Nord", "Sør", "Sentrum", "Øst", "Vest", "Indre", "Ytre"]
  private static let nursingHomes = words(
    "Solhaug Furulia Bjørkebo Lyngmo Rognetun Granheimen Havblikk Elvetun Kløvertun Marihøna Åsgløtt Blåbærlia")
  private static let streets = words(
    "Elveveien Skolegata Kirkebakken Møllesvingen Hasselveien Nordlia Bryggeveien Tyttebærstien Lerkeveien")
  private static let municipalities = words(
    """
    Tindvåg Lauvnes Bjørkdalen Granfjell Haukdalen Eikevåg Storlia Kvitvåg Furuheim Steinvåg Rognlia Seljevåg Ospenes \
    Bregnedal Myrvåg Lyngheim Skarvvåg Ternvåg Rypedal Oternes Elgnes Hjortvåg Gaupdal Jervnes Ørnvåg Falkdal \
    Svaleheim Lomvåg Sølvdal Kobbernes Jarnvåg Morkedal Solbygd Haustvåg Vinterlia Nordskar Vestskar Djupvåg Grunnvåg \
    Breidlia Smalvåg Kleivdal Urheim Botnfjell Stølsnes Fossbygd Tjernlia Molteheim
    """)

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}

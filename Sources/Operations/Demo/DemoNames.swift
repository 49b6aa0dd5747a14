/// Names as they stand in a Norwegian staff list: by generation, and from the countries that colleagues come from.
enum DemoNames {
  /// A full name for somebody born in that year.
  ///
  /// - Parameter foreign: how often in a hundred the name comes from abroad or is Sami.
  static func name(born year: Int, foreign: Int, drawnBy random: inout DemoRandom) -> String {
    let isWoman = random.chance(shareOfWomen)
    guard random.chance(foreign) else { return norwegian(born: year, isWoman: isWoman, &random) }
    let origin = random.pick(origins)
    let first = random.pick(isWoman ? origin.women : origin.men)
    let last = random.pick(isWoman ? origin.womensSurnames : origin.mensSurnames)
    // Many have married into a Norwegian surname, or taken one.
    return random.chance(12) ? "\(first) \(last) \(surname(&random))" : "\(first) \(last)"
  }

  /// Among those employed with a health education (SSB, 2020).
  private static let shareOfWomen = 83

  private static func norwegian(born year: Int, isWoman: Bool, _ random: inout DemoRandom) -> String {
    let names = isWoman ? women : men
    let generation = year < 1968 ? names[0] : year < 1988 ? names[1] : names[2]
    var first = random.pick(generation)
    if random.chance(22) {
      let second = random.pick(isWoman ? secondWomensNames : secondMensNames)
      if second != first { first += " \(second)" }
    }
    let last = surname(&random)
    guard random.chance(18) else { return "\(first) \(last)" }
    let middle = surname(&random)
    return middle == last ? "\(first) \(last)" : "\(first) \(middle) \(last)"
  }

  /// A Norwegian surname, the first of the list more often than the last.
  private static func surname(_ random: inout DemoRandom) -> String {
    surnames[min(random.below(surnames.count), random.below(surnames.count))]
  }
}

extension DemoNames {
  /// Names that go together.
  private struct Origin: Sendable {
    let women: [String]
    let men: [String]
    let womensSurnames: [String]
    let mensSurnames: [String]

    init(women: String, men: String, surnames: String, womensSurnames: String? = nil) {
      self.women = words(women)
      self.men = words(men)
      mensSurnames = words(surnames)
      self.womensSurnames = words(womensSurnames ?? surnames)
    }
  }

  /// The words of a text; an underscore stands for a space inside a name.
  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map { String($0.map { $0 == "_" ? " " : $0 }) }
  }

  /// The oldest generation first.
  private static let women = [
    words(
      """
      Anne Inger Kari Marit Liv Berit Astrid Randi Bjørg Solveig Gerd Ingrid Eva Turid Wenche Unni Sissel Tove Grete Aud \
      Torill Ragnhild Gunn Bente Brit Åse Elin Karin Anne-Lise Jorunn
      """),
    words(
      """
      Hege Trine Monica Linda Heidi Anita Nina Camilla Marianne Kristin Siv Lene Mona Stine Tonje Line Silje Hilde Cathrine \
      Merete Gro Mette Ann-Kristin Elisabeth Ellen Vibeke Guro Siri Ragna Tone
      """),
    words(
      """
      Ida Emma Julie Ingrid Sara Thea Nora Malin Marte Maria Karoline Vilde Amalie Andrea Frida Hanna Sunniva Oda Tuva Mathilde \
      Eline Ane Maren Hedda Tiril Synne Live Jenny Mari Aurora
      """),
  ]

  private static let men = [
    words(
      "Jan Per Bjørn Ole Kjell Arne Svein Odd Terje Knut Geir Rolf Tor Steinar Harald Øyvind Dag Leif Magne Asbjørn"),
    words(
      "Morten Frode Rune Stian Espen Trond Øystein Eirik Roger Kenneth Tommy Vegard Pål Håvard Joakim Ståle Jarle Kim"),
    words(
      "Jonas Mathias Magnus Sander Kristian Markus Henrik Sindre Adrian Emil Tobias Sigurd Aksel Even Jakob Simen Isak"),
  ]

  private static let secondWomensNames = words(
    "Marie Kristine Helene Johanne Elise Sofie Irene Margrethe Louise Therese")
  private static let secondMensNames = words("Andreas Martin Olav Inge Johan Kristoffer Erik Helge")

  private static let surnames = words(
    """
    Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Karlsen Johnsen Pettersen Eriksen Berg Haugen \
    Hagen Johannessen Andreassen Jacobsen Dahl Jørgensen Halvorsen Henriksen Lund Sørensen Jakobsen Moen Gundersen Iversen \
    Strand Solberg Svendsen Eide Knutsen Martinsen Paulsen Bakken Kristoffersen Mathisen Lie Amundsen Nguyen Rasmussen \
    Solheim Lien Moe Nygård Bakke Kristensen Fredriksen Holm Lunde Ødegård Hauge Aas Sandvik Myhre Tangen Haugland Edvardsen \
    Nordby Thomassen Sæther Egeland Danielsen Arnesen Birkeland Isaksen Ruud Vik Antonsen Bøe Aasen Ellingsen Sunde Viken \
    Hovland Myklebust Helland Brekke Tveit Fossum Simonsen Thorsen Gulbrandsen Rønning Hoel Abrahamsen Gjerde Bråten Foss \
    Skaar Vatne Lindberg Engen Aune Stokke Nordli Selnes Fjeld Sletten Torp Wold Bjerke Tveten Rustad Mikkelsen Tronstad \
    Sivertsen Enger Nymoen Skogen Kvamme Hatlen Grøtting Opdal Melby Vangen Storhaug Løken Sand Dalen Nesse Kleven Lillebø \
    Risan Ulvestad Hegge Furu Sjåstad Hestnes Torsvik Langeland Austad Rekdal Bjørnstad Fagerheim Tjelta Gaustad Mæland
    """)

  private static let origins = [
    Origin(
      women: "Agnieszka Katarzyna Małgorzata Joanna Magdalena Ewa Beata Monika Aleksandra",
      men: "Piotr Tomasz Krzysztof Marcin Paweł Grzegorz Łukasz",
      surnames: "Kowalski Wiśniewski Zieliński Lewandowski Nowak Wójcik Mazur Kaczmarek",
      womensSurnames: "Kowalska Wiśniewska Zielińska Lewandowska Nowak Wójcik Mazur Kaczmarek"),
    Origin(
      women: "Hodan Fadumo Amina Sahra Ifrah Hibo Ayaan Nimo Khadra",
      men: "Abdirahman Mohamed Ahmed Yusuf Liban Abdullahi",
      surnames: "Abdi Warsame Hassan Farah Jama Ali_Nur Mohamud Osman Hersi"),
    Origin(
      women: "Maricel Jennylyn Rowena Liezl Cristina Maria_Teresa Analyn Grace Rosemarie",
      men: "Jerome Rodel Mark_Anthony Arnel Reynaldo",
      surnames: "Santos Reyes Cruz Bautista Villanueva Mendoza Dela_Cruz Ramos Aquino"),
    Origin(
      women: "Rasa Jurgita Daiva Vilma Eglė Aušra Inga", men: "Tomas Darius Mindaugas Vytautas",
      surnames: "Kazlauskas Petrauskas Jankauskas Stankevičius Žukauskas",
      womensSurnames: "Kazlauskienė Petrauskienė Jankauskaitė Stankevičiūtė Žukauskienė"),
    Origin(
      women: "Elle_Márjá Inger_Ánne Risten Biret Sárá Máret Ravna Ánne_Sofe",
      men: "Nils_Ánte Máhtte Ole_Henrik Jovnna Issát",
      surnames: "Eira Sara Gaup Utsi Somby Hætta Guttorm Buljo Oskal"),
    Origin(
      women: "Tharani Sivanthi Anusha Kavitha Nirosha Priya Shanthi Meera", men: "Rajan Suresh Kumaran Arun Pratheepan",
      surnames: "Sivakumar Rajaratnam Selvarajah Nadarajah Kandiah Thevarajah Balasingam"),
    Origin(
      women: "Selam Rahwa Senait Mebrat Lemlem Feven Winta", men: "Yonas Tesfay Filmon Haben Merhawi",
      surnames: "Tesfay Ghebremedhin Haile Tekle Weldu Berhane Kidane Abraha"),
    Origin(
      women: "Oksana Olena Iryna Nataliia Svitlana Yuliia Tetiana", men: "Andrii Oleksandr Serhii Dmytro",
      surnames: "Kovalenko Shevchenko Bondarenko Tkachenko Kravchenko Melnyk Lysenko"),
    Origin(
      women: "Ayşe Zahra Maryam Nasrin Thi_Lan Thanh_Huong Siriporn Dragana Mirela Anca",
      men: "Reza Mehmet Hung Milan Ionuț", surnames: "Yilmaz Ahmadi Karimi Tran Pham Petrović Popescu Saetang Rahimi"),
    Origin(
      women: "Annika Kajsa Linnéa Malin Anja Birgit Pirkko", men: "Fredrik Mattias Jens Uwe Mikko",
      surnames: "Lindqvist Bergström Nyström Schmidt Hoffmann Korhonen Virtanen Sandberg Mortensen"),
  ]
}

/// What goes from one laptop to another, and comes back.
extension BilingualStory {
  static let sharing = packages + twice + shared

  private static let packages = [
    Step(
      english: "norm add 'Llegar a tiempo' --session third",
      spanish: "norma agregar 'Llegar a tiempo' --sesión tercera", keeps: "punctual"),
    Step(
      english: "package export --school 'juarez' --output 'juarez.json'",
      spanish: "paquete exportar --escuela 'juarez' --salida 'juarez.json'"),
    Step(
      english: "package export --person 'Ana' --output - --force",
      spanish: "paquete exportar --persona 'Ana' --salida - --forzar"),
    Step(
      english: "package export --adviser 'Ana' --json",
      spanish: "paquete exportar --acompañante 'Ana' --json"),
    Step(
      english: "package import 'juarez.json' --workbook 'casa'",
      spanish: "paquete importar 'juarez.json' --cuaderno 'casa'"),
    Step(
      english: "norm edit {punctual} --text 'Llegar antes' --workbook 'casa'",
      spanish: "norma editar {punctual} --texto 'Llegar antes' --cuaderno 'casa'"),
    Step(
      english: "norm edit {punctual} --text 'Llegar a la hora'",
      spanish: "norma editar {punctual} --texto 'Llegar a la hora'"),
    Step(english: "merge 'casa'", spanish: "unir 'casa'"),
    Step(english: "merge --json", spanish: "unir --json"),
    Step(
      english: "complete --conflict 1 --keep 2", spanish: "completar --conflicto 1 --vale 2"),
    Step(
      english: "merge-file 'casa/cuaderno.json' 'casa/cuaderno.json' 'cuaderno/cuaderno.json'",
      spanish: "unir-archivo 'casa/cuaderno.json' 'casa/cuaderno.json' 'cuaderno/cuaderno.json'"),
    Step(english: "help git", spanish: "ayuda git"),
    Step(
      english: "agreement list --workbook 'cuaderno' --workbook 'casa'",
      spanish: "acuerdo listar --cuaderno 'cuaderno' --cuaderno 'casa'"),
  ]

  /// Whoever was entered twice, and whoever only looks so.
  private static let twice = [
    ("school", "escuela", "Sol"), ("person", "persona", "Eva Ríos"), ("team", "equipo", "Arte"),
  ].flatMap { english, spanish, name in
    [
      Step(
        english: "\(english) add '\(name)'", spanish: "\(spanish) agregar '\(name)'",
        keeps: english + "1"),
      Step(
        english: "\(english) add '\(name)'", spanish: "\(spanish) agregar '\(name)'",
        keeps: english + "2"),
      Step(
        english: "\(english) distinguish {\(english)1} {\(english)2}",
        spanish: "\(spanish) distinguir {\(english)1} {\(english)2}"),
      Step(
        english: "\(english) merge {\(english)1} {\(english)2}",
        spanish: "\(spanish) unir {\(english)1} {\(english)2}"),
    ]
  }

  /// What is hard in several schools.
  private static let shared = [
    Step(
      english: "problem add 'No comprenden lo que leen' --school 'juarez' --session third",
      spanish: "problemática agregar 'No comprenden lo que leen' --escuela 'juarez' "
        + "--sesión tercera", keeps: "reading"),
    Step(
      english: "problem add 'Comprensión de la lectura' --school 'juana' --session third",
      spanish: "problemática agregar 'Comprensión de la lectura' --escuela 'juana' "
        + "--sesión tercera", keeps: "texts"),
    Step(
      english: "summary problems --all --school 'juarez' --session third --cycle 2018-2019",
      spanish: "resumen problemáticas --todas --escuela 'juarez' --sesión tercera "
        + "--ciclo 2018-2019"),
    Step(
      english: "problem group {reading} {texts} --in 'Lectura'",
      spanish: "problemática agrupar {reading} {texts} --en 'Lectura'"),
    Step(english: "problem ungroup {texts}", spanish: "problemática separar {texts}"),
    Step(english: "summary problems --json", spanish: "resumen problemáticas --json"),
  ]
}

/// The part of the story in which papers are made.
extension BilingualStory {
  static let papers = [
    Step(english: "export list", spanish: "exportar lista"),
    Step(
      english: "export acta --session second --school 'juarez' --as-of 2019-06-01 --initials "
        + "--format md --output 'acta.md' --force",
      spanish: "exportar acta --sesión segunda --escuela 'juarez' --al 2019-06-01 --iniciales "
        + "--formato md --salida 'acta.md' --forzar"),
    Step(
      english: "export acuerdos --cycle 2018-2019 --person 'Ana' --format csv",
      spanish: "exportar acuerdos --ciclo 2018-2019 --persona 'Ana' --formato csv"),
    Step(
      english: "export compromisos --team 'Lectura'",
      spanish: "exportar compromisos --equipo 'Lectura'"),
    Step(
      english: "export pliego --kind norms --session second",
      spanish: "exportar pliego --clase normas --sesión segunda"),
    Step(
      english: "export all --session second --output 'papeles' --format md,txt --force --initials",
      spanish: "exportar todo --sesión segunda --salida 'papeles' --formato md,txt --forzar "
        + "--iniciales"),
    Step(
      english: "product list --session second", spanish: "producto listar --sesión segunda"),
    Step(
      english: "product status P1 --session second",
      spanish: "producto estado P1 --sesión segunda"),
    Step(
      english: "product export P1 --session second --school 'juarez' --cycle 2018-2019 "
        + "--as-of 2019-06-01 --format md --output 'p1.md' --force --initials",
      spanish: "producto exportar P1 --sesión segunda --escuela 'juarez' --ciclo 2018-2019 "
        + "--al 2019-06-01 --formato md --salida 'p1.md' --forzar --iniciales"),
    Step(
      english: "product export P1 --session second --person 'Ana'",
      spanish: "producto exportar P1 --sesión segunda --persona 'Ana'"),
    Step(
      english: "product export P1 --session second --team 'Lectura'",
      spanish: "producto exportar P1 --sesión segunda --equipo 'Lectura'"),
  ]
}

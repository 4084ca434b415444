import CommandLineKit
import Testing

@Suite struct MessageTests {
  @Test(
    "Each problem is worded: what, where, and what to do next",
    arguments: [
      ("acuerd", "No conozco la orden «acuerd». ¿Quiso decir «acuerdo»? Vea: cte ayuda"),
      (
        "acuerdo agregra",
        "No conozco la orden «agregra» en «acuerdo». ¿Quiso decir «agregar»? Vea: cte ayuda acuerdo"
      ),
      ("", "Falta la orden: diga qué quiere hacer. Vea: cte ayuda"),
      (
        "acuerdo",
        "Falta decir qué quiere hacer con «acuerdo». Puede escribir: agregar, listar. Vea: cte ayuda acuerdo"
      ),
      (
        "acuerdo agregar --responsabel x",
        "No conozco la opción «--responsabel». ¿Quiso decir «--responsable»? Vea: cte ayuda acuerdo agregar"
      ),
      ("acuerdo agregar --raro", "No conozco la opción «--raro». Vea: cte ayuda acuerdo agregar"),
      (
        "acuerdo agregar --due",
        "A la opción «--due» le falta su valor, FECHA. Ejemplo: «--vence sexta». Vea: cte ayuda acuerdo agregar"
      ),
      (
        "deshacer --json=sí",
        "La opción «--json» no lleva valor y sobra «sí». Vea: cte ayuda deshacer"
      ),
      (
        "deshacer --json=",
        "La opción «--json» no lleva valor: escríbala sin el signo «=». Vea: cte ayuda deshacer"
      ),
      (
        "deshacer --json -j",
        "La opción «-j» aparece más de una vez: déjela solo una. Vea: cte ayuda deshacer"
      ),
      (
        "acuerdo listar --estado cumplid",
        "«cumplid» no es un valor de «--estado». ¿Quiso decir «cumplido»? Valores: pendiente, en-proceso, cumplido, no-cumplido. Vea: cte ayuda acuerdo listar"
      ),
      (
        "acuerdo listar --estado=",
        "El valor de «--estado» está vacío. Valores: pendiente, en-proceso, cumplido, no-cumplido. Vea: cte ayuda acuerdo listar"
      ),
      (
        "acuerdo agregar x --minutos y",
        "«y» no es un valor de «--minutos»: escriba un número entero, por ejemplo 3. Vea: cte ayuda acuerdo agregar"
      ),
      ("sesion nueva", "Falta TIPO: de qué tipo es. Vea: cte ayuda sesión nueva"),
      (
        "deshacer x",
        "Sobra «x». Si es parte de un texto, escriba el texto entre comillas. Vea: cte ayuda deshacer"
      ),
      ("deshacer json", "Sobra «json». ¿Quiso decir «--json»? Vea: cte ayuda deshacer"),
    ])
  func wording(line: String, message: String) {
    #expect(parse(line).failure?.message(program: "cte") == message)
  }

  @Test("A word that is no text is shown as far as it can be")
  func notUnicode() {
    let outcome = Parser(table: Sample.table).parse(rawWords: [[0x61, 0xFF]])
    let message =
      "No pude leer la palabra 1, «a�»: sus letras no están en UTF-8. Escríbala de nuevo. Vea: cte ayuda"
    #expect(outcome.failure?.message(program: "cte") == message)
  }

  @Test("What was typed is echoed without control characters and cut at 60 columns")
  func echo() {
    let typed = "\u{1B}[2J" + String(repeating: "a", count: 100)
    let message = Parser(table: Sample.table).parse([typed]).failure?.message(program: "cte")
    let shown = "�[2J" + String(repeating: "a", count: 55) + "…"
    #expect(message == "No conozco la orden «\(shown)». Vea: cte ayuda")
  }
}

/// The pages of the sample table as they should look.
struct GoldenPage: Sendable {
  let words: [String]
  let width: Int
  let text: String

  static let all = [rootWide, nounWide, leafWide, rootNarrow, nounNarrow, leafNarrow]

  private static let rootWide = GoldenPage(
    words: [], width: 80,
    text: """
      cte: El cuaderno del Consejo Técnico Escolar.

      Uso: cte ORDEN [opciones]

      Registros
        acuerdo  Acuerdos y su cumplimiento
        sesión   Sesiones del consejo

      El cuaderno
        resumen   Resume el año
        deshacer  Deshace lo último
        ayuda     Explica una orden

      Opciones generales
        -w, --cuaderno CARPETA  El cuaderno que se usa (--workbook)
                                Ejemplo: --cuaderno mi-escuela
        -j, --json              Muestra los datos en JSON
        --color CUÁNDO          Cuándo usar colores
                                Valores: auto, siempre, nunca.
        -h, --ayuda             Muestra la ayuda de la orden (--help)
                                Ejemplo: --ayuda

      Ejemplos
        cte acuerdo agregar "Leer a diario" --responsable Ana --vence sexta
          Anota el acuerdo con su responsable y su plazo.
        cte resumen
          Muestra el resumen del año.

      Para saber más de una orden: cte ayuda acuerdo

      También en inglés: todas las palabras, como cte agreement

      """)

  private static let nounWide = GoldenPage(
    words: ["acuerdo"], width: 80,
    text: """
      Acuerdos y su cumplimiento.

      Uso: cte acuerdo ORDEN [opciones]

      Órdenes
        agregar  Anota un acuerdo
        listar   Muestra los acuerdos

      Ejemplos
        cte acuerdo agregar "Leer a diario" --responsable Ana --vence sexta
          Anota el acuerdo con su responsable y su plazo.
        cte acuerdo listar --estado pendiente
          Muestra lo que falta cumplir.

      Opciones generales: --cuaderno, --json, --color, --ayuda. Vea: cte ayuda

      También en inglés: cte agreement

      """)

  private static let leafWide = GoldenPage(
    words: ["acuerdo", "agregar"], width: 80,
    text: """
      Anota un acuerdo.

      Uso: cte acuerdo agregar TEXTO [NOTA…] [--responsable QUIÉN]… [--vence FECHA]
          [opciones]

      Un acuerdo dice qué se hará, quién se compromete y para cuándo.

      Datos
        TEXTO  Qué se acordó
        NOTA   Lo que haga falta
               Puede escribir más de uno.

      Opciones
        -r, --responsable QUIÉN  Quién se compromete (--responsible)
                                 Puede repetirse.
                                 Ejemplo: --responsable Ana
        --vence FECHA            Para cuándo (--due)
                                 Ejemplo: --vence sexta
        --acción TEXTO           Qué se hará (--action)
        --minutos N              Cuánto dura (--minutes)
        --urgente                Señala el acuerdo como urgente (--urgent)

      Ejemplos
        cte acuerdo agregar "Leer a diario" --responsable Ana --vence sexta
          Anota el acuerdo con su responsable y su plazo.

      Opciones generales: --cuaderno, --json, --color, --ayuda. Vea: cte ayuda

      También en inglés: cte agreement add

      """)

  private static let rootNarrow = GoldenPage(
    words: [], width: 40,
    text: """
      cte: El cuaderno del Consejo Técnico
      Escolar.

      Uso: cte ORDEN [opciones]

      Registros
        acuerdo
          Acuerdos y su cumplimiento
        sesión
          Sesiones del consejo

      El cuaderno
        resumen
          Resume el año
        deshacer
          Deshace lo último
        ayuda
          Explica una orden

      Opciones generales
        -w, --cuaderno CARPETA
          El cuaderno que se usa (--workbook)
          Ejemplo: --cuaderno mi-escuela
        -j, --json
          Muestra los datos en JSON
        --color CUÁNDO
          Cuándo usar colores
          Valores: auto, siempre, nunca.
        -h, --ayuda
          Muestra la ayuda de la orden
          (--help)
          Ejemplo: --ayuda

      Ejemplos
        cte acuerdo agregar "Leer a diario"
            --responsable Ana --vence sexta
          Anota el acuerdo con su responsable
          y su plazo.
        cte resumen
          Muestra el resumen del año.

      Para saber más de una orden: cte ayuda
          acuerdo

      También en inglés: todas las palabras,
          como cte agreement

      """)

  private static let nounNarrow = GoldenPage(
    words: ["acuerdo"], width: 40,
    text: """
      Acuerdos y su cumplimiento.

      Uso: cte acuerdo ORDEN [opciones]

      Órdenes
        agregar
          Anota un acuerdo
        listar
          Muestra los acuerdos

      Ejemplos
        cte acuerdo agregar "Leer a diario"
            --responsable Ana --vence sexta
          Anota el acuerdo con su responsable
          y su plazo.
        cte acuerdo listar --estado pendiente
          Muestra lo que falta cumplir.

      Opciones generales: --cuaderno, --json,
          --color, --ayuda. Vea: cte ayuda

      También en inglés: cte agreement

      """)

  private static let leafNarrow = GoldenPage(
    words: ["acuerdo", "agregar"], width: 40,
    text: """
      Anota un acuerdo.

      Uso: cte acuerdo agregar TEXTO [NOTA…]
          [--responsable QUIÉN]…
          [--vence FECHA] [opciones]

      Un acuerdo dice qué se hará, quién se
      compromete y para cuándo.

      Datos
        TEXTO
          Qué se acordó
        NOTA
          Lo que haga falta
          Puede escribir más de uno.

      Opciones
        -r, --responsable QUIÉN
          Quién se compromete (--responsible)
          Puede repetirse.
          Ejemplo: --responsable Ana
        --vence FECHA
          Para cuándo (--due)
          Ejemplo: --vence sexta
        --acción TEXTO
          Qué se hará (--action)
        --minutos N
          Cuánto dura (--minutes)
        --urgente
          Señala el acuerdo como urgente
          (--urgent)

      Ejemplos
        cte acuerdo agregar "Leer a diario"
            --responsable Ana --vence sexta
          Anota el acuerdo con su responsable
          y su plazo.

      Opciones generales: --cuaderno, --json,
          --color, --ayuda. Vea: cte ayuda

      También en inglés: cte agreement add

      """)
}

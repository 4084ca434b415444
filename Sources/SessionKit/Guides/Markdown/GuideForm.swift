/// The form that a director fills in: a small guide, whole, with a hint before each part.
public enum GuideForm {
  /// The form for a guide with a name.
  public static func text(id: String) -> String {
    template.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "Clave: mi-guia" ? "Clave: \(id)" : String($0) }.joined(separator: "\n")
  }

  private static let template = """
    # Leemos con gusto

    > Las líneas que empiezan con > son ayuda: puede dejarlas o borrarlas.
    > Cambie lo demás a su gusto. Lo que no necesite, bórrelo con todo y título.
    > Clave: minúsculas sin acento y guiones. Con ella se llama a la guía.

    Clave: mi-guia
    Tipo: sesión
    País: MX
    Nivel: Primaria
    Ciclo: 2025-2026
    Emite: Dirección de la escuela
    Minutos: 120

    > Si en su escuela usan otras palabras: una (varias, f o m).

    Docente: maestra (maestras, f)

    ## Introducción

    Esta sesión es para compartir cómo leemos con los grupos y acordar qué haremos juntos.

    ## Propósitos

    - Reconocer qué nos ha funcionado para leer con los alumnos.
    - Acordar acciones para toda la escuela.

    ## Materiales

    - M1 Registro de lectura de cada grupo
    - M2 Cuaderno de Bitácora

    ## Productos

    > Entre paréntesis, dónde se encuentra: lo que se anota y, si quiere, cuál de sus partes.

    - P1 Acuerdos de lectura
      Necesita: acuerdo de la escuela (acuerdo)
      Necesita: quién responde (acuerdo, responsable)
    - P2 Compromisos de cada quien
      Necesita: compromiso (compromiso)

    ## Apartado 1: Para empezar

    ### Actividad 1: Lo que nos funciona (50 min)

    > Cada paso lleva su número. Debajo, con sangría, lo que haga falta:
    > Quién: individual, pareja, equipo, plenaria, todos, voluntarios, escuela, director,
    >   relator, zona, o un papel de los de abajo.
    > Se anota: práctica, problemática, propuesta, pregunta, acuerdo, compromiso, norma, nota,
    >   conclusión, valoración, asunto… (o nada).
    > Obligatorio: sí, recomendado, opcional, voluntario o informativo.

    - 1.1 Den la bienvenida y lean el texto en voz alta.
      Quién: director
      Se anota: lectura
      Obligatorio: recomendado
      Lectura: TX1
    - 1.2 Cuente cada quien una práctica que ayudó a sus alumnos a leer mejor.
      Quién: individual
      Se anota: práctica
      Obligatorio: sí
      Límite: hasta 3 minutos por persona: Cada quien tiene tres minutos.
      Recordar: evitar
    - 1.3 Comenten en equipos las preguntas.
      Quién: equipo
      Se anota: respuesta
      Equipos: grado, de 2 a 4
      Preguntas: Q1
      Después de: 1.2

    ## Apartado 2: Para terminar

    ### Actividad 2: Lo que haremos (60 min)

    - 2.1 Acuerden qué hará toda la escuela.
      Quién: plenaria
      Se anota: acuerdo
      Obligatorio: sí
      Vence: marzo
      Producto: P1
    - 2.2 Escriba cada quien a qué se compromete en su grupo.
      Quién: individual
      Se anota: compromiso
      Obligatorio: sí
      Producto: P2
      Nota: Ayude a que sea algo que se pueda ver.

    ## Preguntas Q1: Para conversar

    1. ¿Qué hicieron los alumnos que antes no hacían?
    2. ¿Qué podríamos intentar en otro grupo?

    ## Lecturas

    - TX1 Un párrafo sobre leer por gusto
      Autor: Colectivo docente
      Actividad: 1
      Modo: en-voz-alta

    ## Papeles

    > La clave, dos puntos y el título.

    - director: Director escolar
      Por: escuela
      Antes: Avise a todos la fecha y lo que hay que traer.
      Durante: Cuide el tiempo de cada actividad.
    - relator: Relator
      Cuántos: 1
      Durante: Anote los acuerdos.

    ## Valores

    - Respeto
      - Escucho hasta el final.

    ## Evitar

    - Hablar de personas en vez de prácticas.

    """
}

#!/bin/sh
# The term of an adviser who accompanies three schools of a zone in the State of Mexico.
#
#   CTE=path/to/cte sh ordenes.sh FOLDER FOLDER-OF-PAPERS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../funciones.sh"
export CTE_WORKBOOK="$1" CTE_SEED=acompañar

moment() { export CTE_NOW="$1-06:00" CTE_USER="Beatriz Alcántara Villanueva"; }

moment 2019-09-23T09:00:00
cte crear --título "Acompañamiento en la zona P045"
cte escuela agregar "Primaria Sor Juana Inés de la Cruz" --cct 15EPR0412J --zona P045 \
  --turno matutino --nivel-educativo Primaria --alumnos 312
cte escuela agregar "Primaria Miguel Hidalgo" --cct 15EPR0987B --zona P045 --turno vespertino \
  --nivel-educativo Primaria --alumnos 254
cte escuela agregar "Primaria Niños Héroes" --cct 15EPR1130Q --zona P045 --turno matutino \
  --nivel-educativo Primaria --alumnos 58 --otros "bidocente; sus familias bajan del monte"
cte persona importar "$here/personas.txt"
cte equipo agregar "Segundos grados" --tipo grado --integrante Aurelio --integrante Inés

# The session of September: what each school brings, and what the adviser proposes.
moment 2019-09-27T07:50:00
cte sesión nueva --guía acompanamiento --fecha 27/09/2019 --hora 8:00 --medio presencial \
  --título "Acompañamiento, septiembre a diciembre de 2019" --ciclo 2019-2020 \
  --sede "Primaria Sor Juana Inés de la Cruz" --escuela "Sor Juana" --escuela Hidalgo \
  --escuela "Niños Héroes" --acompañante Beatriz
cte sesión roles "Supervisor escolar" Jacinto
cte sesión roles "Asesor metodológico" Beatriz
for nombre in Leticia Víctor Dulce; do cte sesión roles "Director escolar" $nombre; done
cte sesión asistencia todos --falta "Rogelio Peña" --hora 8:00
cte sesión asistencia "Amparo Tovar Zepeda" --función "promotora de lectura" --hora 9:30
cte sesión materiales todos
cte norma agregar "Hablar de la clase, nunca de la persona"
cte norma agregar "Guardar el teléfono hasta el receso"
for paso in J.1.1 MR.1.1 MR.1.2; do cte sesión responder $paso; done
cte valoración agregar "La lectura diaria prendió en los primeros grados; en los mayores sigue \
siendo una obligación" --tipo balance --paso AS.2
cte asunto agregar "Cómo evaluar a los niños que llegaron a mitad del ciclo" --persona Beatriz \
  --motivo "se agotó el tiempo con el análisis de la lectura" --paso AS.3
cte asunto agregar "El uso del patio en los recreos compartidos" --persona Víctor \
  --motivo "faltaba el director del otro turno" --paso AS.3
cte meta agregar "8 de cada 10 estudiantes explican con razones lo que leen" \
  --objetivo "que lean para comprender" --acción "conversar sobre lo leído tres veces por semana" \
  --recurso "biblioteca de aula" --inicio 30/09/2019 --término 26/06/2020 --escuela "Sor Juana"
cte meta agregar "Ningún estudiante pasa el recreo solo" --objetivo "convivir mejor" \
  --acción "juegos por estaciones" --recurso "maleta de juegos" --inicio 07/10/2019 \
  --término 26/06/2020 --escuela Hidalgo
cte meta agregar "Los seis grados planean con una misma experiencia por quincena" \
  --objetivo "que el multigrado sea una ventaja" --acción "planear los viernes" \
  --recurso "fichas de la zona" --inicio 14/10/2019 --término 26/06/2020 --escuela "Niños Héroes"
cte asesoría agregar "Comiencen por una sola cosa: que en cada clase se oiga la voz de todos" \
  --tipo dictamen --tema estrategias --escuela "Sor Juana" --paso AS.4 \
  --fundamento "en el análisis del colectivo hablaron siempre los mismos cuatro niños"
while IFS='|' read -r paso quien meta area necesidad texto; do
  cte plan agregar "$texto" --persona "$quien" --área "$area" --necesidad "$necesidad" \
    --meta "$meta" --inicio 30/09/2019 --término 13/12/2019 --paso "$paso" < /dev/null
done <<'LINES'
AS.4|Aurelio|8 de cada 10|la conversación al leer|que todos hablen|Observar dos clases de lectura
AS.5|Inés|Ningún|la convivencia|que jueguen juntos|Preparar con ella las estaciones del recreo
AS.5|Ofelia|Los seis|planear el multigrado|dejar las tres planeaciones|Planear juntas una quincena
LINES
cte plan agregar "Escribir entre los dos una secuencia de lectura para segundo" \
  --área "planear entre pares" --meta "8 de cada 10" --integrante Aurelio --integrante Inés \
  --grado 2.º --inicio 21/10/2019 --término 15/11/2019 --paso PA.2
cte propuesta agregar "Tarjetas con los nombres, para sortear la palabra" \
  --persona Perla --paso AC.2
cte acuerdo agregar "Sortear la palabra en una clase diaria, y anotar quién habla por primera vez \
@Aurelio Nava @Inés Martínez /29/11/2019" --nivel plenaria --paso AC.2 --sigue-quién "la asesora" \
  --sigue-cuándo "en cada visita" --instrumento "lista de participación"
cte compromiso agregar "Devolver lo que observo en la misma semana \
@Beatriz /29/11/2019" --paso AP.2 \
  --evidencia "las fechas de las devoluciones"
cte compromiso agregar --persona Ofelia --necesidad "que los mayores ayuden a los pequeños" \
  --acción "una experiencia común por quincena" --evidencia "dos planeaciones compartidas" \
  --vence 29/11/2019 --paso AP.2
cte conclusión agregar "Acompañar es volver: una visita sola no cambia una clase"

# In the classrooms: what she saw stays hers; what she gave back is of the teacher too.
while IFS='|' read -r fecha quien paso aplicado fortaleza area sugerencia texto; do
  [ -n "$aplicado" ] && vista=BP.1 || vista=AC.1
  dia=$(echo "$fecha" | sed 's|\(..\)/\(..\)/\(.*\)|\3-\2-\1|')
  moment "${dia}T13:30:00"
  cte sesión responder $vista "$texto" < /dev/null
  cte observación editar "$(id observación "$texto")" --persona "$quien" --fecha "$fecha" \
    ${aplicado:+--aplicado "$aplicado"} < /dev/null
  cte devolución agregar "Gracias por abrirme su salón, y por contarme qué buscaba" \
    --persona "$quien" --fecha "$fecha" --fortaleza "$fortaleza" --área "$area" \
    --sugerencia "$sugerencia" --paso "$paso" < /dev/null
done < "$here/visitas.txt"

# What she advised, and on what grounds.
while IFS='|' read -r paso tipo tema quien fundamento texto; do
  cte asesoría agregar "$texto" --tipo "$tipo" --tema "$tema" --persona "$quien" \
    --fundamento "$fundamento" --paso "$paso" < /dev/null
done < "$here/asesorias.txt"
cte recurso agregar "Maleta de juegos cooperativos" --tipo material --persona Beatriz --paso AP.4 \
  --uso "recreos y primeras semanas"
cte práctica agregar "Lectura por parejas de sexto y primero" --persona Perla --resultado favorece \
  --causa "el grande prepara la lectura, y el chico pregunta sin pena" --paso BP.3
cte práctica agregar "Mesa de preguntas del multigrado" --persona Ofelia --resultado favorece \
  --causa "los de cuarto contestan antes que la maestra" --paso BP.4
cte red-aprendizaje agregar "Red de segundos grados" --integrante "Aurelio Nava" \
  --integrante "Inés Martínez" --ámbito "dos escuelas de la zona P045" \
  --plataforma "una carpeta compartida y una llamada al mes" --paso RD.1
cte recurso agregar "Veinte preguntas para conversar sobre un cuento" --tipo instrumento \
  --persona Aurelio --uso "copiarlas y cambiarlas" --paso RD.2

# At the end of the term: the programme, her own profile, and the story.
moment 2019-11-27T16:00:00
cte valoración agregar "La meta de lectura avanza: de 4 a 6 de cada 10 dan una razón al comentar" \
  --tipo balance --paso PE.3
cte valoración agregar "Se consiguieron 40 libros y una impresora prestada; se informará a las \
familias en enero" --tipo balance --paso PE.5
while IFS='|' read -r rasgo texto; do
  case $rasgo in PF1*) paso=PF.1 ;; *) paso=PF.2 ;; esac
  cte valoración agregar "$texto" --aspecto "$rasgo" --persona Beatriz --paso $paso < /dev/null
done < "$here/perfil.txt"
cte nota agregar "Aprendí más en las visitas en que hablé menos" --paso RE.1
cte relato agregar "En septiembre el colectivo de la Sor Juana analizó la lectura y casi no \
habló de sus alumnos. Yo tampoco: llevaba una presentación de veinte láminas.

Para octubre dejé las láminas y llevé la grabación de una niña de segundo que explicaba por qué \
el lobo tenía miedo. La oímos dos veces. La maestra Perla preguntó qué pasaría si todos hablaran \
así, y de esa pregunta salió el sorteo de la palabra.

En noviembre ya no hubo que convencer a nadie. Cada quien contó a quién había \
oído por primera vez." \
  --ámbito cte --hallazgos "una voz de un niño mueve más que un promedio" \
  --aprendizajes "llevar menos diapositivas y más evidencias" --paso RE.2
cte relato agregar "En la Niños Héroes las dos maestras planeaban seis veces lo mismo. \
Nos sentamos tres viernes y salió una sola experiencia: el manantial." \
  --ámbito escuela --paso RE.2 \
  --hallazgos "el multigrado se vuelve ventaja cuando hay una experiencia común" \
  --aprendizajes "planear con ellas, y no para ellas"
cte relato agregar "En 2.º A, Emiliano levantó la mano por primera vez en octubre. El maestro \
Aurelio me buscó en el recreo para contármelo." --ámbito aula --paso RE.3 \
  --hallazgos "el sorteo ayuda más a quien nunca pide la palabra" \
  --aprendizajes "celebrar lo pequeño el mismo día"
cte meta ajustar "$(id meta '8 de cada 10')" --acción "conversar sobre lo leído tres veces por \
semana" --acción "sortear la palabra" --motivo "hablaban siempre los mismos"
cte plan resolver "$(id plan 'Observar dos clases')" --nota "fueron cuatro"
cte plan resolver "$(id plan 'Preparar con ella')" --nota "ya las preparan los niños"
cte plan resolver "$(id plan 'Planear juntas')"
cte sesión próxima --fecha 29/11/2019 --hora 8:00 --sede "Primaria Miguel Hidalgo" \
  --agenda "Revisar el sorteo de la palabra" --agenda "Compartir el relato" \
  --traer "la lista de participación"
cte sesión cerrar --papel

# The session of November goes on from there.
moment 2019-11-29T07:50:00
cte sesión nueva --guía libre --de-próxima --sigue-a 27/09/2019 --medio presencial \
  --título "Segundo encuentro de la zona" --acompañante Beatriz
cte sesión roles director Víctor
cte sesión roles relator Inés
cte sesión asistencia todos --falta "Leticia Sánchez" --hora 8:00
cte norma agregar "Empezar por una evidencia"
cte seguimiento revisar "$(id acuerdo 'Sortear la palabra')" --estado cumplido \
  --evidencia "listas de dos grupos: 17 niños hablaron por primera vez"
cte seguimiento revisar "$(id compromiso 'Devolver lo que')" --estado cumplido
cte seguimiento revisar "$(id compromiso 'que los mayores')" --estado en-proceso \
  --nota "falta la segunda planeación" --hasta 31/01/2020
cte asunto resolver "$(id asunto 'Cómo evaluar')" --nota "se usará una conversación de entrada"
cte relato compartir "$(id relato 'En septiembre')" --nota "se leyó en voz alta"
cte acuerdo agregar "Visitarse entre los dos segundos grados \
@Aurelio Nava @Inés Martínez /31/01/2020"
cte sesión próxima --fecha 31/01/2020 --hora 8:00 --sede "Primaria Niños Héroes" \
  --agenda "El multigrado, visto por dentro" --traer "una planeación por quincena"
moment 2019-11-29T13:00:00
cte sesión cerrar --papel

# What only the adviser may see.
mkdir -p "$2"
for formato in md txt; do
  cte exportar P3 --sesión 27/09/2019 --formato $formato -o "$2"
done

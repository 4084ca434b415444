#!/bin/sh
# The year of a learning community in the Peruvian highlands: its founding, its three meetings and
# its balance, all of them at a distance, in 2020.
#
#   CTE=path/to/cte sh ordenes.sh FOLDER FOLDER-OF-PAPERS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../funciones.sh"
export CTE_WORKBOOK="$1" CTE_SEED=ausangate

moment() { export CTE_NOW="$1-05:00" CTE_USER="$2"; }
# Notes something down in the session of the day $S.
note() { kind=$1; shift; cte "$kind" agregar "$@" --sesión "$S"; }
# The lines «step|options|what was said» of the file pasos-NAME.txt, in the session of the day $S.
steps() {
  while IFS='|' read paso opciones texto; do
    eval "cte sesión responder $paso \"\$texto\" --sesión $S $opciones" < /dev/null
  done < "$here/pasos-$1.txt"
}
# The practices of the file practicas.txt that were told in the session of the day $S.
practices() {
  while IFS='|' read dia quien resultado indicador nivel area paso causa texto; do
    [ "$dia" != "$S" ] || note práctica "$texto" --persona "$quien" --resultado "$resultado" \
      ${indicador:+--indicador "$indicador"} --nivel "$nivel" --área "$area" --paso "$paso" \
      --causa "$causa" < /dev/null
  done < "$here/practicas.txt"
}
# The roles of the session of the day $S, and who came.
opening() {
  cte sesión roles cre "Rosa Ccahuana" --sesión "$S"
  cte sesión roles crer "Rosa Ccahuana" --sesión "$S"
  cte sesión roles facilitador "$1" --sesión "$S"
  cte sesión roles relator "$2" --sesión "$S"
  sed 1d "$here/personas.txt" | cut -f 1 | grep -v "$3" |
    cte sesión asistencia - --falta "$3" --hora 15:00 --sesión "$S"
  cte sesión materiales todos --sesión "$S"
}

moment 2020-08-03T09:00:00 "Rosa Ccahuana Huamán"
cte crear --título "CAP Ausangate, red educativa de Ocongate"
cte escuela agregar "I. E. I. N.° 715 de Lauramarca" --nivel-educativo Inicial \
  --entorno "comunidad alpaquera a 4 000 metros; en casa se habla quechua" --alumnos 31
cte escuela agregar "I. E. N.° 50540 de Tinki" --nivel-educativo Primaria --alumnos 84 \
  --entorno "pueblo con feria los domingos; señal de teléfono solo cerca de la plaza"
cte escuela agregar "I. E. N.° 50961 de Upis" --nivel-educativo Primaria --alumnos 17 \
  --entorno "escuela unidocente al pie del nevado; sin señal, con radio"
cte escuela agregar "I. E. Apu Ausangate" --nivel-educativo Secundaria --alumnos 146 \
  --entorno "estudiantes de doce comunidades; la mitad comparte un teléfono con sus hermanos"
cte persona importar "$here/personas.txt"
cte equipo agregar "Dúo Illary" --tipo afinidad --integrante Hipólito --integrante "María del R"
cte equipo agregar "Trío Ayni" --tipo afinidad --integrante Yanet --integrante Gladys \
  --integrante Saturnino
cte equipo agregar "Trío Kallpa" --tipo afinidad --integrante "Flor de María" \
  --integrante Edwin --integrante Nélida

# The community is founded, and plans its year.
S=2020-08-07
cte sesión nueva --guía cap --fecha 07/08/2020 --hora 15:00 --medio videollamada \
  --título "Año 2020 de la CAP Ausangate" \
  --escuela Lauramarca --escuela Tinki --escuela Upis --escuela "Apu Ausangate"
moment 2020-08-07T14:50:00 "Rosa Ccahuana Huamán"
opening "Rosa Ccahuana" "Gladys Turpo" "Edwin Layme"
cte sesión asistencia "Abel Rojas Farfán" --función "especialista de la UGEL Quispicanchi" \
  --hora 15:20 --sesión $S
cte sesión roles gestores "Yanet Condori" "María del Rosario Quispe" --sesión $S
cte comunidad agregar "CAP Ausangate" --red "Red Educativa Rural de Ocongate" \
  --propósito "aprender unos de otros a enseñar a distancia, en quechua y en castellano" \
  --medio videollamada --medio llamada --medio "radio comunal" \
  --condición 1 --condición 2 --condición 3 --condición 4 \
  --integrante Yanet --integrante Gladys --integrante Hipólito --integrante "María del Rosario" \
  --integrante Saturnino --integrante "Flor de María" --integrante Edwin --integrante Nélida
note canal "Grupo de WhatsApp «CAP Ausangate»" --uso "avisos, audios y fotografías de trabajos" \
  --paso 3.2.1.1
steps cap
note necesidad "Responder a un audio sin dar la solución" --persona Saturnino --brecha d \
  --dificultad 1 --desafío "envían audios y solo se les dice «muy bien»" --paso 4.1
note necesidad "Preguntar para que expliquen, no para que repitan" --persona Hipólito --brecha c \
  --dificultad 2 --desafío "las respuestas de los estudiantes son de una palabra" --paso 4.2
note necesidad "Planificar una misma experiencia para tres grados" --persona "Flor de María" \
  --brecha a --dificultad 3 --desafío "cada semana se preparan seis guías distintas" --paso 4.3
note necesidad "Lograr que la familia acompañe sin hacer la tarea" --persona Gladys --brecha b \
  --dificultad 4 --desafío "las fichas de julio muestran letra de adulto en 12 de 31" --paso 5.1.4
note acuerdo "Escuchar cada uno dos audios de estudiantes de otra I. E. y comentarlos por escrito \
@Yanet Condori @María del Rosario /21/08/2020" --nivel plenaria --paso 3.1.1b.2 \
  --sigue-quién "la coordinadora" --sigue-cuándo "el 20 de agosto" --sigue-cómo "por llamada"
note ficha-seguimiento "Cuántos estudiantes de 1.º y 2.º reciben respuesta cada semana" \
  --persona Saturnino --avance "de 5 en julio a 11 en agosto" --evidencia "cuaderno de llamadas" \
  --paso 4.6
cte sesión próxima --fecha 21/08/2020 --hora 15:00 --sesión $S \
  --agenda "Las prácticas con que enseñamos hoy" --agenda "Nuestra primera pauta" \
  --traer "dos audios de estudiantes" --traer "la ficha de seguimiento de agosto"

# The first meeting: the practices they already have.
S=2020-08-21
moment 2020-08-18T18:00:00 "Rosa Ccahuana Huamán"
cte sesión nueva --guía cap-1 --de-próxima --sigue-a 2020-08-07 --medio videollamada
moment 2020-08-21T14:50:00 "Nélida Apaza Quispe"
opening "Rosa Ccahuana" "Nélida Apaza" "Saturnino Ccoyo"
cte sesión asistencia "Modesta Chillihuani Ccoyo" --función "madre de familia y tejedora" \
  --hora 15:30 --sesión $S
cte seguimiento revisar "$(id acuerdo 'Escuchar cada uno')" --estado cumplido --sesión $S \
  --evidencia "dieciséis comentarios en el grupo de la CAP"
practices
steps cap-1
note acuerdo "Retroalimentar cada audio con tres partes @Yanet @Saturnino /25/09/2020" \
  --nivel plenaria --paso CAP1.13 --indicador "8 de cada 10 audios tienen respuesta"
note acuerdo "Llamar cada quince días a las familias sin señal @Edwin Layme /25/09/2020" \
  --nivel plenaria --paso CAP1.14 --sigue-quién "la coordinadora" --sigue-cuándo "cada quincena" \
  --sigue-cómo "por llamada" --instrumento "cuaderno de llamadas"
note pauta "Cómo retroalimentamos un audio" --equipo Ayni --integrante Yanet --integrante Gladys \
  --integrante Saturnino --necesidad "que el estudiante vuelva sobre su trabajo" \
  --tarea "grabar y escuchar juntos tres respuestas" --estrategia "saludo, pregunta y reto" \
  --fundamento "la pregunta oportuna ayuda más que la corrección" --evidencia "nueve audios" \
  --exigencia "con cinco estudiantes" --exigencia "con toda la sección" --paso CAP1.16
note tarea "Leer un artículo sobre retroalimentación formativa" --tipo lectura --persona Nélida \
  --vence 25/09/2020 --paso 5.3.1.3
note informe "Se escucharon cuatro prácticas, se discutió por qué la ficha en PDF vuelve copiada y \
se acordó una manera común de responder." --tema "prácticas de la red" --tema "retroalimentación" \
  --conclusión "se conversa más en inicial y primaria que en secundaria" \
  --propuesta "responder en tres partes" \
  --tarea "tres audios por equipo" --medida "llamada de las gestoras el 7 de septiembre" \
  --enviado 23/08/2020 --paso 5.3.2.1
cte sesión próxima --fecha 25/09/2020 --hora 15:00 --agenda "Una práctica nueva de cada quien" \
  --agenda "Cómo usamos las fichas" --traer "tres audios con su respuesta" --sesión $S
moment 2020-08-23T18:00:00 "Flor de María Yupanqui Champi"
cte sesión responder 5.3.1.1 "El 23 de agosto, Rusbel volvió a contar los cuyes sin que se lo \
pidiera." --sesión $S
moment 2020-08-24T19:00:00 "Rosa Ccahuana Huamán"
cte sesión cerrar --papel --sesión $S

# The second: a practice they had not told yet.
S=2020-09-25
moment 2020-09-22T18:00:00 "Rosa Ccahuana Huamán"
cte sesión nueva --guía cap-2 --de-próxima --sigue-a 2020-08-21 --medio videollamada
moment 2020-09-25T15:10:00 "Flor de María Yupanqui Champi"
opening "María del Rosario Quispe" "Flor de María" "Nélida Apaza"
cte sesión asistencia "Julián Rojas Ttito" --función "especialista de la UGEL" --hora 15:10 \
  --sesión $S
cte seguimiento revisar "$(id acuerdo 'Retroalimentar cada')" --estado cumplido --sesión $S \
  --evidencia "96 de 131 audios de septiembre tienen respuesta"
cte seguimiento revisar "$(id acuerdo 'Llamar cada quince')" --estado en-proceso --sesión $S \
  --nota "faltan cuatro familias de Pacchanta, que están en la puna con las alpacas"
cte seguimiento revisar "$(id acuerdo 'Traer cada uno')" --estado cumplido --sesión $S
cte tarea resolver "$(id tarea 'Leer un artículo')" --sesión $S \
  --nota "trajo tres preguntas para probar"
practices
steps cap-2
note acuerdo "Hacer en octubre el reto del sabio @Hipólito @Edwin Layme /30/10/2020" \
  --nivel plenaria --paso CAP2.10 --indicador "un audio con razones por estudiante"
note pauta "Cómo preguntamos para que expliquen sus razones" --equipo Illary --integrante Hipólito \
  --integrante "María del R" --necesidad "que den razones y no una sola palabra" \
  --tarea "escribir diez preguntas y probarlas" --estrategia "preguntar, esperar y volver a \
preguntar" \
  --fundamento "quien espera más recibe respuestas más largas" --evidencia "audios de octubre" \
  --exigencia "una pregunta por semana" --exigencia "una por día" --paso CAP2.9
note tarea "Grabar y escuchar dos de nuestras propias preguntas" --tipo datos --persona Hipólito \
  --vence 30/10/2020 --paso 5.3.1.3
note informe "Se contaron dos prácticas nuevas y se vio que falta pedir razones en secundaria." \
  --tema "uso de las fichas" --tema "pensamiento crítico" --conclusión "conviene esperar" \
  --propuesta "el reto del sabio" --tarea "diez preguntas por equipo" \
  --medida "escuchar dos audios por I. E. en octubre" --enviado 27/09/2020 --paso 5.3.2.1
cte sesión próxima --fecha 30/10/2020 --hora 15:00 --agenda "Planificar desde la comunidad" \
  --agenda "El reto del sabio: qué trajimos" --traer "un portafolio fotografiado" --sesión $S
moment 2020-09-28T18:00:00 "Hipólito Choquehuanca Condemayta"
cte sesión responder 5.3.1.1 "El 28 de septiembre conté hasta diez antes de ayudar, y Lizbeth \
siguió." --sesión $S
moment 2020-09-28T19:00:00 "Rosa Ccahuana Huamán"
cte sesión cerrar --papel --sesión $S

# The third: to plan from what goes on in the community.
S=2020-10-30
moment 2020-10-26T18:00:00 "Rosa Ccahuana Huamán"
cte sesión nueva --guía cap-3 --de-próxima --sigue-a 2020-09-25 --medio videollamada
moment 2020-10-30T15:10:00 "Gladys Turpo Huallpa"
opening "Hipólito Choquehuanca" "Gladys Turpo" "Yanet Condori"
cte sesión asistencia "Modesta Chillihuani" --hora 15:10 --sesión $S
cte seguimiento revisar "$(id acuerdo 'Hacer en octubre')" --estado cumplido --sesión $S \
  --evidencia "81 audios; los de Upis se pasaron por la radio"
cte tarea resolver "$(id tarea 'Grabar y escuchar')" --sesión $S \
  --nota "se oyó hablar más que sus estudiantes"
cte seguimiento revisar "$(id acuerdo 'Llamar cada quince')" --estado no-cumplido --sesión $S \
  --nota "la señal de Pacchanta cayó con la nevada" --hasta 11/12/2020
practices
steps cap-3
note acuerdo "Planificar noviembre con la siembra, en parejas de escuelas @Flor de María \
@Nélida Apaza /11/12/2020" --nivel plenaria --paso CAP2.10
note pauta "Cómo planificamos una experiencia para varios grados" --equipo Kallpa \
  --integrante "Flor de" --integrante Edwin --integrante Nélida --paso CAP2.9 \
  --necesidad "dejar de preparar seis guías por semana" --tarea "un cuadro con tareas por grado" \
  --estrategia "una experiencia de la comunidad y tres niveles de reto" --evidencia "el cuadro y \
los trabajos de noviembre" --fundamento "aprender de lo que se vive da sentido a la escuela" \
  --exigencia "dos áreas" --exigencia "tres áreas y dos escuelas"
note tarea "Preguntar a tres mayores cómo eligen la semilla" --tipo experto --persona "Flor de" \
  --vence 11/12/2020 --paso 5.3.1.3
note informe "Se planificó entre escuelas, y se vio que faltan criterios para los portafolios." \
  --tema "planificar desde la comunidad" --conclusión "la siembra une los grados" \
  --propuesta "«Nuestra siembra»" --tarea "un cuadro por pareja de escuelas" \
  --medida "la coordinadora visita Upis en noviembre" --enviado 01/11/2020 --paso 5.3.2.1
cte sesión próxima --fecha 11/12/2020 --hora 15:00 --agenda "El balance del año" \
  --traer "su bitácora personal" --traer "los resultados de su I. E." --sesión $S
moment 2020-11-02T18:00:00 "Flor de María Yupanqui Champi"
cte sesión responder 5.3.1.1 "El 2 de noviembre pregunté qué semilla guardaron; contestaron \
todos." --sesión $S
moment 2020-11-02T19:00:00 "Rosa Ccahuana Huamán"
cte sesión cerrar --papel --sesión $S

# The balance.
S=2020-12-11
moment 2020-12-07T18:00:00 "Rosa Ccahuana Huamán"
cte sesión nueva --guía cap-balance --de-próxima --sigue-a 2020-10-30 --medio videollamada \
  --título "Reunión de balance"
moment 2020-12-11T15:10:00 "Yanet Condori Ylla"
opening "Edwin Layme" "Yanet Condori" "Flor de María Yupanqui"
cte sesión asistencia "Abel Rojas Farfán" "Modesta Chillihuani" --hora 15:10 --sesión $S
cte seguimiento revisar "$(id acuerdo 'Llamar cada quince')" --estado cumplido --sesión $S \
  --evidencia "cuaderno de llamadas, con las cuatro familias de Pacchanta"
cte seguimiento revisar "$(id acuerdo 'Planificar noviembre')" --estado cumplido --sesión $S \
  --evidencia "dos cuadros y 43 trabajos"
cte tarea resolver "$(id tarea 'Preguntar a tres mayores')" --sesión $S \
  --nota "eligen por el color y por el peso"
steps balance
note acuerdo "Llevar a marzo los criterios comunes para los portafolios @Nélida Apaza \
@Saturnino Ccoyo /12/03/2021" --nivel plenaria
note tarea "Reunir los trabajos del año en un álbum por I. E." --tipo propuesta --persona Edwin \
  --vence 12/03/2021 --paso 5.3.1.3
note informe "Se miró el año entero, con sus resultados y con lo que cada quien cambió." \
  --tema "balance de 2020" --conclusión "se pasó de entregar fichas a conversar" \
  --propuesta "criterios comunes para los portafolios" --tarea "un álbum por I. E." \
  --medida "invitar a las maestras de Palcca" --enviado 13/12/2020 --paso 5.3.2.1
cte sesión próxima --fecha 12/03/2021 --hora 15:00 --agenda "Criterios para los portafolios" \
  --traer "el álbum de su I. E." --sesión $S
moment 2020-12-14T19:00:00 "Rosa Ccahuana Huamán"
cte sesión cerrar --papel --sesión $S

# What the year left, in the session of the whole community: its sheet and its cycle; what the
# meetings recorded is of the year as well.
S=2020-08-07
moment 2020-12-16T16:00:00 "Gladys Turpo Huallpa"
steps fin
while IFS='|' read -r fila texto; do note ficha "$texto" --fila "$fila"; done < "$here/ficha.txt"
note compromiso "Aprender a escribir en quechua las consignas @Nélida Apaza /12/03/2021" \
  --paso 5.2.4.1 --evidencia "cuatro consignas revisadas por Yanet"
note portafolio "El álbum de voces: un audio por mes y por niño, guardado en casa" \
  --persona Gladys --fundamento "oírse en marzo y en diciembre muestra lo aprendido" \
  --herramienta "lista de cotejo de expresión oral" --paso 4.8
for paso in 4.4 5.2.5.2 5.2.5.3 6.A.1 6.A.2 6.A.4; do cte sesión responder $paso --papel --sesión $S
done
note pauta "Cómo respondemos a cada trabajo" --equipo Ayni --integrante Yanet --integrante Gladys \
  --integrante Saturnino --necesidad "que cada estudiante sepa qué hizo bien y qué sigue" \
  --tarea "revisar en pareja tres respuestas por mes" --estrategia "saludo, pregunta y reto" \
  --fundamento "lo que se responde pronto se aprovecha" --evidencia "cuadernos de llamadas" \
  --exigencia "cinco estudiantes" --exigencia "toda la sección" --paso 5.2.5.3
note tarea "Consultar con la especialista cómo evaluar en quechua" --tipo especialista \
  --persona Gladys --vence 12/03/2021 --paso 5.3.1.3
note informe "En agosto nos preguntábamos cómo saber si un niño aprendía cuando solo nos llegaba \
su ficha. En diciembre sabemos que basta con escucharlo, y que escuchar se aprende.

Las tres reuniones siguieron el mismo camino: contar lo que cada quien hace, discutirlo con \
respeto y salir con una pauta. Lo que cambió fue la franqueza: en la tercera hubo quien dijo que \
no había podido, y de ahí salió la planificación entre escuelas.

Queda pendiente mirar los portafolios con criterios de todos. Se lo llevamos a marzo, con dos \
maestras de Palcca que quieren caminar con nosotros." --tema "el año de la CAP" \
  --conclusión "escuchar es la primera manera de evaluar" --propuesta "criterios comunes" \
  --tarea "traer un portafolio" --medida "llamadas cada primer lunes" --enviado 18/12/2020 \
  --paso 5.3.2.1
cte sesión responder 5.3.2.2 "Informes 1 a 5 en el libro de actas, folios 12 a 31" --sesión $S

# What each writes for themselves, and takes out as theirs.
cte sesión responder 5.3.1.2 "Me costó escuchar sin dar la solución; conté hasta diez, como dice \
Hipólito. Decidí contestar los lunes y los jueves, y las mamás ya esperan esos días" --sesión $S
cte bitácora-personal agregar "Si volviera a empezar, preguntaría antes a qué hora puede cada \
familia" --momento después
mkdir -p "$2"
# Under a name of its own: what anybody exports later is without it.
cte exportar P6 --sesión $S --formato md -o "$2/p6-2020-08-07-cap-gladys-turpo.md"
moment 2020-12-18T17:00:00 "Rosa Ccahuana Huamán"
cte sesión cerrar --papel --sesión $S

# The book of all reports, and who keeps it.
cte exportar libro-de-actas --forzar --formato md -o "$2"

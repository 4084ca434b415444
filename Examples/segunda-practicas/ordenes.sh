#!/bin/sh
# The second session of one nursery school, filled by orders from the roll call to the signatures.
#
#   CTE=path/to/cte sh ordenes.sh FOLDER FOLDER-OF-PAPERS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../funciones.sh"
export CTE_WORKBOOK="$1" CTE_SEED=gabilondo

moment() { export CTE_NOW="2018-10-$1:00-06:00" CTE_USER="$2"; }
moment 22T09:00 "Guadalupe Itzel Ávila Muñoz"
cte crear --título "Cuaderno del CTE, Jardín de Niños «Gabilondo Soler»"
cte escuela agregar "Jardín de Niños «Gabilondo Soler»" --cct 30DJN0412W --turno matutino \
  --zona 027 --sector 05 --nivel-educativo preescolar \
  --autoridad "Secretaría de Educación de Veracruz" --alumnos 128 --grupos 5 \
  --entorno "un barrio cafetalero; en la cosecha muchas familias salen antes del amanecer" \
  --personal "cinco educadoras y educadores, tres especialistas y la directora" \
  --instalaciones "cinco aulas, patio techado, huerto y una biblioteca pequeña"
cte persona importar "$here/personas.txt"
cte equipo agregar "Equipo de 1.º y 2.º" --tipo grado --integrante "María de los Ángeles" \
  --integrante "Jesús Ramón" --integrante "Noemí" --integrante "Concepción"
cte equipo agregar "Equipo de 3.º y apoyo" --tipo grado --integrante "Citlali" \
  --integrante "Ana Sofía" --integrante "Verónica" --integrante "Emilio"
meta=$(cte meta agregar "8 de cada 10 niños cuentan una historia con principio, nudo y final" \
  --objetivo "que cada niño tome la palabra y se haga entender" --escuela "Gabilondo" \
  --acción "una ronda de narración a la semana" --recurso "biblioteca de aula" \
  --inicio 01/10/2018 --término 28/06/2019)

cte sesión nueva --guía segunda-practicas --fecha 26/10/2018 --hora 8:00 --medio presencial \
  --título "Segunda sesión ordinaria: valoremos nuestras prácticas" \
  --sede "Biblioteca del Jardín de Niños «Gabilondo Soler»" --escuela "Gabilondo"
cte sesión agenda 3 --minutos 85
cte sesión agenda "Asuntos generales" --minutos 15 --responsable "Guadalupe Itzel"

moment 26T08:10 "Citlali Peña Xicoténcatl"
cte sesión roles relator "Citlali"
cte sesión roles director "Guadalupe Itzel"
cte sesión materiales todos
cte sesión asistencia todos --falta "Emilio" --hora 8:00
cte sesión asistencia "Beatriz Álvarez del Castillo" --función "supervisora de la zona 027" \
  --hora 9:20
cte norma agregar - <<'LINES'
Empezar y terminar a la hora que dice la agenda
Hablar de lo que hacemos, no de quién lo hace
Guardar el teléfono, salvo para tomar una foto del pizarrón
LINES
cte sesión responder R.1 "Lo acordado en septiembre se cumplió casi todo: el diagnóstico quedó \
completo en los cinco grupos. Faltó invitar a las familias a la biblioteca."

# What each one brought.
moment 26T09:00 "Citlali Peña Xicoténcatl"
while IFS='	' read -r who what material owed one two three; do
  cte práctica agregar "$what" --persona "$who" --resultado favorece --paso 1.1 \
    --material "$material" --debida-a "$owed"
  printf '%s\n' "$one" "$two" "$three" | cte sesión responder 1.2 - --persona "$who"
done < "$here/practicas.txt"
cte práctica agregar "Repasar láminas con todo el grupo después del recreo" --persona "Noemí" \
  --resultado no-favorece --causa "llegan cansados y responden a coro, sin pensarlo" --paso 1.4 \
  --debida-a "quiero que todos digan lo mismo al mismo tiempo"
cte problemática agregar "A casi la mitad de los niños les cuesta narrar algo en orden" \
  --dificultad "hay pocas ocasiones de hablar sin que los interrumpan" \
  --dificultad "en la cosecha faltan mucho y pierden el hilo de lo que hacemos" \
  --intentado "las asambleas duran poco y hablan siempre los mismos" --meta "$meta" --paso 1.3 \
  --escuela "Gabilondo"
cte problemática agregar "En 2.º cuentan de memoria, pero no comparan cantidades" \
  --dificultad "trabajamos los números con hojas y no con cosas" \
  --intentado "las hojas de repaso los aburren y las contestan copiando" --paso 1.3 \
  --escuela "Gabilondo" --meta "7 de cada 10 niños comparan colecciones de hasta diez cosas"

# What the teams found, and told to all.
moment 26T10:20 "Citlali Peña Xicoténcatl"
cte comparación agregar "Lo que mejor resulta parte de algo que los niños traen o conocen" \
  --tipo similitud --ámbito práctica --equipo "Equipo de 1.º y 2.º" --paso 2.1
cte comparación agregar "En 1.º el avance se ve a diario; en 2.º tarda semanas en notarse" \
  --tipo diferencia --ámbito grupo --equipo "Equipo de 1.º y 2.º" --paso 2.1
cte comparación agregar "Los dos terceros y apoyo registramos lo que dicen, con sus palabras" \
  --tipo coincidencia --ámbito práctica --equipo "Equipo de 3.º y apoyo" --paso 2.1
cte solicitud agregar "Ideas para comparar cantidades sin hojas de trabajo" --tipo apoyo \
  --situación "probamos con fichas y palitos, y siguen contando de memoria" \
  --motivo "en enero empiezan los problemas de agregar y quitar" \
  --destinatario "las educadoras de las otras escuelas" --equipo "Equipo de 1.º y 2.º" --paso 2.1
cte solicitud agregar "Un taller sobre desarrollo del lenguaje entre los tres y los seis años" \
  --tipo asesoría --situación "no distinguimos lo que es de la edad de lo que pide atención" \
  --motivo "hay siete niños a quienes casi no se les entiende" \
  --destinatario "la Unidad de Servicios de Apoyo a la Educación Regular" \
  --equipo "Equipo de 3.º y apoyo" --paso 2.2
cte recurso agregar "Caja de objetos de casa" --uso "conversar al llegar" --paso 2.2 \
  --tipo material --equipo "Equipo de 1.º y 2.º"
cte recurso agregar "Álbum de entrevistas" --tipo evidencia \
  --uso "ver cómo cambian sus preguntas" --equipo "Equipo de 3.º y apoyo" --paso 2.2
cte recurso agregar "Registro de tres columnas: qué dijo, a quién y en qué momento" \
  --tipo instrumento --uso "seguir el lenguaje de cada niño" --persona "Ana Sofía" --paso 2.2
cte nota agregar --persona "Concepción" \
  "¡Qué gusto oír a los de 3.º B narrar sin ayuda! 🎉 Que lo cuenten en mayo."
cte conclusión agregar "Cuando el tema es suyo, los niños hablan más y mejor" --tema lenguaje
cte sesión responder 2.3

# What comes next: the meeting with other schools.
moment 26T12:00 "Citlali Peña Xicoténcatl"
cte encuentro agregar "Tres prácticas para narrar: dictado, entrevista y siluetas" \
  --ayuda-esperada "ideas para comparar cantidades y para los días de cosecha" \
  --modalidad "dos jardines que se cuentan lo que hacen y se preguntan de verdad" \
  --propósitos "volver cada quien con algo que probar el lunes" \
  --asistentes "los dos colectivos completos y la supervisora" \
  --preparativos "cinco sillas por mesa, proyector y las evidencias en una caja" --paso 3.1
n=0
while read -r line; do
  n=$((n + 1))
  cte respuesta agregar "$line" --pregunta Q1.$n --paso 3.2
done <<'LINES'
En reunirse con otro jardín para pensar juntos, y no para lucirse
Salir con una práctica ajena que probar y con una duda menos
Nosotros nueve y las ocho compañeras del Jardín «Vicente Guerrero»
Quince minutos de presentación, los registros y un café de la región
LINES
cte práctica agregar "Narrar por turnos: dictado, entrevista y siluetas" --escuela "Gabilondo" \
  --resultado favorece --causa "el niño cuenta lo suyo y alguien lo escucha hasta el final" \
  --razón "61 de 78 narran ya en orden" --razón "los más callados piden turno" \
  --razón "las familias oyen en casa la misma historia" --paso 3.3
cte problemática agregar "No sabemos cómo retomar lo que se pierde en los días de cosecha" \
  --escuela "Gabilondo" --dificultad "de noviembre a enero falta uno de cada tres" \
  --intentado "mandamos cuadernillos a casa y regresan en blanco" --meta "$meta" --paso 3.3
cte sesión responder 3.3
cte sesión tiempo 3.3 --minutos 14 --escuela "Gabilondo"
cte acuerdo agregar "Llevar al encuentro tres evidencias por grupo, con fecha y sin nombres \
@Guadalupe Itzel @Citlali /tercera" --nivel escuela --sigue-quién "la directora" \
  --sigue-cuándo "el 23 de noviembre" --instrumento "lista de cotejo" --paso 3.4
cte acuerdo agregar "Abrir la biblioteca a las familias los jueves, de 13:00 a 13:30 h \
@Noemí /cuarta" --nivel escuela --sigue-quién "las vocales de cada grupo" \
  --sigue-cuándo "cada mes" --indicador "veinte familias se llevan un libro" --paso 3.4

moment 26T12:50 "Citlali Peña Xicoténcatl"
# Who, what the children need, with what it will show, and one action or two. Emilio, who was at
# his other school, sent his by message.
while IFS='	' read -r who need evidence action more; do
  cte compromiso agregar --persona "$who" --necesidad "$need" --evidencia "$evidence" \
    --vence tercera --acción "$action" ${more:+--acción "$more"}
done < "$here/compromisos.txt"
cte asunto agregar "La pintura de la barda" --motivo "se acabó el tiempo" --persona "Guadalupe"
cte sesión próxima --fecha 30/11/2018 --hora 8:00 \
  --sede "Jardín de Niños «Vicente Guerrero»" \
  --agenda "Revisar los compromisos" --agenda "Presentar las tres prácticas para narrar" \
  --agenda "Pedir y dar ideas para comparar cantidades" --traer "tres evidencias por grupo" \
  --traer "el Cuaderno de Bitácora"
cte valoración agregar --tipo cierre --persona "Beatriz" "Me llevo seis prácticas contadas sin \
adornos, con números que cualquiera puede ir a mirar al salón.

Falta todavía distinguir lo que es de la edad de lo que pide atención: ahí la zona sí puede \
ayudar, y me comprometo a gestionar el taller.

A la maestra Concepción, que cumple treinta años de servicio: gracias por enseñarnos a escuchar."
cte sesión agenda "Asuntos generales" --tratado
moment 26T13:05 "Citlali Peña Xicoténcatl"
cte sesión cerrar

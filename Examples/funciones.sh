# What the orders of every story begin with; $CTE is the program.
: "${CTE:?the program}"

cte() { "$CTE" --callado "$@"; }
# The id of the record whose text begins so.
id() { cte "$1" listar --texto "$2" --json | sed -n 's/^    "id": "\(.*\)",$/\1/p' | head -n 1; }

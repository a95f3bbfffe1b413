# SPDX-License-Identifier: MIT
# Sourced by ./dev: steps of a test run. Each prints its heading, how long it took, and, when it fails, the end of its output.

steps_passed=0
steps_failed=0
logs=build/logs

# The closing lines of CTest and of Node's test runner in FILE: how many tests passed or failed
count_tests() { # passed|failed FILE
  local -A node_word=([passed]=pass [failed]=fail)
  sed -nE -e 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1 \2/p' "$2" | {
    read -r failed all || { failed=0 all=0; }
    [[ $1 == failed ]] && echo "$failed" || echo $((all - failed))
  }
  sed -nE "s/^[^ ]+ ${node_word[$1]} ([0-9]+)$/\1/p" "$2"
}

sum() { echo $(($(tr '\n' '+')0)); }

step() { # HEADING COMMAND…
  local heading=$1 start=$SECONDS status=0 log passed failed
  shift
  mkdir -p "$logs"
  log="$logs/${heading//[^a-zA-Z]/-}.log"
  printf '== %-22s ' "$heading"
  ("$@") >"$log" 2>&1 </dev/null || status=$?
  passed=$(count_tests passed "$log" | sum)
  failed=$(count_tests failed "$log" | sum)
  ((status == 0 || failed > 0)) || failed=1 # a build that breaks, a runner that dies: not a test, but a failure
  steps_passed=$((steps_passed + passed))
  steps_failed=$((steps_failed + failed))
  printf '%4d s  %s\n' $((SECONDS - start)) "$( ((passed + failed)) && echo "$passed passed, $failed failed" || echo ok)"
  ((status == 0)) || { tail -n 200 "$log" && echo "-- end of $log"; }
  return $status
}

# Closing line of the run, alone on its line; fails when something failed or nothing ran.
steps_summary() {
  echo "$steps_passed passed, $steps_failed failed"
  ((steps_failed == 0 && steps_passed > 0))
}

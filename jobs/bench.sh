#!/usr/bin/env bash
# Measures the job against floors, all in the same minutes on this machine, and prints one table.
#
#   jobs/bench.sh --input FILE... [--articles N] [--cores "1 2"] [--rounds R] [--cases "words trie spark-nlp extract run"] [--output DIR]
#
# FILE is JSON Lines (also .gz) with the job's own field names; N of its articles are taken (default 6000: what a job costs whatever
# its size is a tenth of it then), mixed by the hash of their ids, none twice. Each case runs in a Java process of its own: once over all articles to warm up, as if a large corpus
# were under way, then by the clock; starting Java is not counted. Rounds go through all cases in turn. DIR (default target/bench)
# gets bench.json.
#
# FRONTLINE_MEMORY   heap of each process, default 3g
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  echo "bench: $*" >&2
  exit 2
}

inputs=() articles=6000 cores="1 2" rounds=1 cases="words trie spark-nlp extract run" output=$home/target/bench
while [ $# -gt 0 ]; do
  case $1 in
    --input)
      shift
      while [ $# -gt 0 ] && [[ $1 != --* ]]; do
        [ -r "$1" ] || fail "cannot read $1"
        inputs+=("$(realpath "$1")")
        shift
      done
      ;;
    --articles | --cores | --rounds | --cases | --output)
      [ $# -ge 2 ] || fail "$1 needs a value"
      declare "${1#--}=$2"
      shift 2
      ;;
    -h | --help)
      sed -n '2,/^set/{/^set/d;s/^# \{0,1\}//;p}' "$0"
      exit
      ;;
    *) fail "unknown option $1; see --help" ;;
  esac
done
[ ${#inputs[@]} -gt 0 ] || fail "--input FILE... is needed; see --help"

cd "$home"
echo "building ..." >&2
mkdir -p target
./mvnw -B -q test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test \
  >target/bench.build.log 2>&1 || { tail -20 target/bench.build.log >&2; fail "the build failed; see target/bench.build.log"; }

bench() {
  java @conf/jvm.options "-Xmx${FRONTLINE_MEMORY:-3g}" "-Dlog4j2.configurationFile=conf/log4j2.properties" \
    -cp "target/test-classes:target/classes:$(cat target/bench.classpath)" org.frontline.bench.Bench "$@"
}

rm -rf "$output"
mkdir -p "$output"
bench prepare "$output" "$articles" "${inputs[@]}"
for ((round = 1; round <= rounds; round++)); do
  for n in $cores; do
    for case in $cases; do
      echo "round $round of $rounds: $case on $n cores" >&2
      bench measure "$output" "$case" "$n"
    done
  done
done
bench report "$output"
echo "all figures: $output/bench.json"

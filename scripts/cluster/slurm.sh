#!/usr/bin/env bash
# A forecast's runs as a Slurm array: each task does one shard. Afterwards: treaty forecast --merge SHARDS/*
#   sbatch --array=0-99 scripts/cluster/slurm.sh SHARDS 10000000 100 cybercrime --under chance --seed 7 --today 2026-11-24 chance.treaty
# SHARDS is a folder that all nodes see; then come the number of runs of the whole, the number of shards, and the words of `treaty forecast`.
# Task K does shard K, from 0 on, so that tasks that failed are done again alone: sbatch --array=17,42 and the same words.
#SBATCH --job-name=treaty-forecast
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=2
#SBATCH --time=00:30:00
set -euo pipefail
folder=$1 runs=$2 parts=$3
shift 3
part=$SLURM_ARRAY_TASK_ID
if ((part >= parts)); then
  echo "slurm.sh: task $part of $parts shards, which are numbered from 0" >&2
  exit 2
fi
first=$((runs * part / parts + 1))
last=$((runs * (part + 1) / parts))
mkdir -p "$folder"
# A shard is written beside its place and renamed, so that a task that is stopped and started again leaves no half of one.
exec "${TREATY:-treaty}" forecast "$@" --runs "$first..$last" --of "$runs" --threads "${SLURM_CPUS_PER_TASK:-1}" --partial "$folder/$(printf '%06d' "$part").shard"

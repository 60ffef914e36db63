#!/usr/bin/env python3
"""A forecast's runs on a Dask cluster: shards done by workers, joined here.
  scripts/cluster/run.py [options] TREATY --under SCENARIO --runs N [FILE...]
Without --scheduler it starts a scheduler and workers as processes of this machine, on loopback. With --scheduler HOST:PORT the shards go to a
cluster that is there; each worker needs the treaty executable at the same path. A worker that dies loses only the shard it was doing: another one
does it again. Each shard is a pure function of the model, the seed and its runs, so the joined result is that of one run over all."""
import argparse, contextlib, os, pathlib, re, signal, socket, subprocess, sys, tempfile, threading, time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


IMPORT = re.compile(rb'^\s*import\s+"([^"]+)"', re.MULTILINE)


def with_imports(paths):
    """The names of the scripts, and the texts of these and of all that they import by a relative path, by their places below one folder."""
    texts = {}
    todo = scripts = [os.path.abspath(path) for path in paths]
    while todo:
        path, *todo = todo
        if path not in texts and (path in scripts or os.path.exists(path)):
            texts[path] = pathlib.Path(path).read_bytes()
            names = [name.decode() for name in IMPORT.findall(texts[path])]
            todo += [os.path.abspath(os.path.join(os.path.dirname(path), name)) for name in names if not os.path.isabs(name)]
    root = os.path.commonpath([os.path.dirname(path) for path in texts]) if texts else "."
    return [os.path.relpath(path, root) for path in scripts], {os.path.relpath(path, root): text for path, text in texts.items()}


def shard(command, texts):
    """One shard's text. Runs on a worker, in a folder of its own with the scripts that declare the scenario."""
    with tempfile.TemporaryDirectory() as folder:
        for name, text in texts.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text)
        done = subprocess.run(command, cwd=folder, capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(done.stderr.decode(errors="replace").strip() or f"ended with {done.returncode}")
    return done.stdout


def parts(runs, count):
    """The first and last runs of so many shards of about one length."""
    bounds = [runs * part // count for part in range(count + 1)]
    return [(first + 1, last) for first, last in zip(bounds, bounds[1:]) if first < last]


def free_port():
    with contextlib.closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class LocalCluster:
    """A scheduler and workers as processes of their own, on loopback."""

    def __init__(self, workers):
        port = free_port()
        self.address = f"127.0.0.1:{port}"
        self.log = tempfile.TemporaryFile()
        quiet = {"stdout": self.log, "stderr": self.log}
        dask = [sys.executable, "-m", "distributed.cli.dask_scheduler"]
        self.scheduler = subprocess.Popen(dask + ["--host", "127.0.0.1", "--port", str(port), "--no-dashboard"], **quiet)
        worker = [sys.executable, "-m", "distributed.cli.dask_worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard"]
        self.workers = [subprocess.Popen(worker, **quiet) for _ in range(workers)]

        self.is_closing = False
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self):
        """Without its scheduler a client would wait for ever."""
        self.scheduler.wait()
        if not self.is_closing:
            self.log.seek(0)
            sys.stderr.write(self.log.read().decode(errors="replace"))
            print("the scheduler ended before the shards were done", file=sys.stderr)
            os.kill(os.getpid(), signal.SIGINT)

    def kill_one(self):
        """Kills one worker, as a machine that fails would."""
        victim = next(worker for worker in self.workers if worker.poll() is None)
        victim.send_signal(signal.SIGKILL)
        victim.wait()
        return victim.pid

    def close(self):
        """Ends the workers while their scheduler still answers, then the scheduler: a worker that has lost it may wait for ever."""
        self.is_closing = True
        for processes in (self.workers, [self.scheduler]):
            for process in processes:
                process.terminate()
            for process in processes:
                try:
                    process.wait(timeout=10)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()


def show_progress(done, whole, began):
    if sys.stderr.isatty():
        seconds = time.monotonic() - began
        print(f"\r{done} of {whole} shards, {seconds:.0f} s \x1b[K", end="" if done < whole else "\n", file=sys.stderr, flush=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("treaty", help="the treaty")
    parser.add_argument("files", nargs="*", type=pathlib.Path, help="scripts that declare the scenario")
    parser.add_argument("--under", required=True, metavar="SCENARIO")
    parser.add_argument("--runs", required=True, type=int, metavar="N")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--until", metavar="DATE")
    parser.add_argument("--as-of", metavar="DATE")
    parser.add_argument("--today", metavar="DATE")
    parser.add_argument("--threads", type=int, help="threads of each worker's run (default: one for each processor of its machine)")
    parser.add_argument("--shards", type=int, help="how many (default: eight for each worker)")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many to start here (default: one for each processor)")
    parser.add_argument("--scheduler", metavar="HOST:PORT", help="a cluster that is there")
    parser.add_argument("--exe", type=pathlib.Path, default=ROOT / ".build" / "release" / "treaty")
    parser.add_argument("--kill-one-half-way", action="store_true", help="kill one of the started workers when half of the shards are done")
    return parser.parse_intermixed_args()


def main():
    options = arguments()
    from distributed import Client, as_completed

    exe = str(options.exe.resolve())
    given = [("--seed", options.seed), ("--until", options.until), ("--as-of", options.as_of), ("--today", options.today), ("--threads", options.threads)]
    words = [str(word) for name, value in given if value is not None for word in (name, value)]
    command = [exe, "forecast", options.treaty, "--under", options.under, "--of", str(options.runs), "--partial", "-"] + words
    names, texts = with_imports(options.files)

    cluster = None if options.scheduler else LocalCluster(options.workers)
    try:
        with Client(options.scheduler or cluster.address, timeout=60) as client:
            if cluster:
                client.wait_for_workers(options.workers, timeout=120)
            count = options.shards or 8 * max(1, len(client.scheduler_info(n_workers=-1)["workers"]))
            todo = parts(options.runs, count)
            began = time.monotonic()
            futures = [
                client.submit(shard, command + ["--runs", f"{first}..{last}"] + names, texts, key=f"runs-{first}-{last}", retries=3, pure=False)
                for first, last in todo
            ]
            with tempfile.TemporaryDirectory() as folder:
                paths = []
                for future, text in as_completed(futures, with_results=True):
                    path = pathlib.Path(folder, future.key)
                    path.write_bytes(text)
                    paths.append(str(path))
                    show_progress(len(paths), len(todo), began)
                    if options.kill_one_half_way and cluster and 2 * len(paths) >= len(todo) > len(paths):
                        print(f"killed worker {cluster.kill_one()} after {len(paths)} of {len(todo)} shards", file=sys.stderr)
                        options.kill_one_half_way = False
                return subprocess.run([exe, "forecast", "--merge"] + paths).returncode
    except KeyboardInterrupt:
        return 130
    except RuntimeError as problem:
        print(problem, file=sys.stderr)
        return 2
    finally:
        if cluster:
            cluster.close()


if __name__ == "__main__":
    sys.exit(main())

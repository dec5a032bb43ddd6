"""Clusters to try the job on, each of processes on loopback: Spark's own, YARN over HDFS, and an S3 server.

Each is a context manager that ends every process it began. Hadoop's servers and its S3 client come by Maven (.ci/hadoop).
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
HOME = HERE.parent
JAR = HOME / "target/frontline.jar"
# What is short is not worth compiling well.
SHORT = {"JAVA_TOOL_OPTIONS": "-XX:TieredStopAtLevel=1"}
SMALL = {"spark.sql.shuffle.partitions": "2", "spark.sql.codegen.wholeStage": "false"}
# Seconds; a machine may have other work for minutes.
DEADLINE = 900


def port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def spark_home():
    import pyspark
    return pathlib.Path(pyspark.__file__).parent


def maven_classpath(profile):
    """The jars of a profile of .ci/hadoop/pom.xml, downloaded where they are not there yet."""
    file = HOME / "target" / f"{profile}.classpath"
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        subprocess.run([HOME / "mvnw", "-B", "-q", "-ntp", "-f", HERE / "hadoop/pom.xml", "-P", profile,
                        "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath", f"-Dmdep.outputFile={file}"],
                       check=True)
    return file.read_text().strip()


def processes(*words):
    """The processes whose command line holds all of these words, by their ids."""
    found = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
            if line and all(word in line for word in words):
                found[int(entry.name)] = line
    return found


def site(file, settings):
    rows = "".join(f"<property><name>{k}</name><value>{v}</value></property>" for k, v in settings.items())
    file.write_text(f"<configuration>{rows}</configuration>")


class Servers:
    """Processes that live as long as this block, each with its log in a folder that goes with them."""

    def __enter__(self):
        self.work = pathlib.Path(tempfile.mkdtemp(prefix="frontline-"))
        self.env = {**os.environ, **SHORT}
        self.started = []
        try:
            self.begin()
        except BaseException:
            self.__exit__(*sys.exc_info())
            raise
        return self

    def __exit__(self, kind, *rest):
        for server in reversed(self.started):
            server.terminate()
        for server in self.started:
            try:
                server.wait(30)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
        if kind not in (None, SystemExit, KeyboardInterrupt):
            for log in sorted(self.work.glob("*.log")):
                print(f"== {log.name}", *log.read_text(errors="replace").splitlines()[-15:], sep="\n", file=sys.stderr)
        shutil.rmtree(self.work, ignore_errors=True)

    def serve(self, name, *command):
        with open(self.work / f"{name}.log", "w") as log:
            self.started.append(subprocess.Popen([str(c) for c in command], stdout=log, stderr=log, env=self.env, cwd=self.work))

    def await_port(self, number, name):
        end = time.monotonic() + DEADLINE
        while time.monotonic() < end:
            if any(server.poll() is not None for server in self.started):
                break
            with socket.socket() as s:
                if s.connect_ex(("127.0.0.1", number)) == 0:
                    return
            time.sleep(0.2)
        raise RuntimeError(f"{name} does not listen on port {number}")

    def submit(self, *args, master=None, conf=None, stdout=subprocess.PIPE, stderr=subprocess.STDOUT):
        """Starts the job by spark-submit; the process is the driver's own."""
        settings = {"spark.ui.enabled": "false", **SMALL, **self.settings(), **(conf or {})}
        flags = [word for key, value in settings.items() for word in ("--conf", f"{key}={value}")]
        command = [spark_home() / "bin/spark-submit", "--master", master or self.master, "--deploy-mode", "client", "--driver-memory", "1g",
                   "--executor-memory", "1500m", *flags, "--driver-java-options",
                   f"-Dlog4j2.configurationFile={HOME}/conf/log4j2.properties", JAR, *args]
        return subprocess.Popen([str(c) for c in command], env=self.env, stdout=stdout, stderr=stderr, text=True)

    def settings(self):
        return {}


class Standalone(Servers):
    """A master and two workers of one core each; executors come and go, and slow tasks are started twice."""

    def begin(self):
        number = port()
        self.master = f"spark://127.0.0.1:{number}"
        self.env |= {"SPARK_HOME": str(spark_home()), "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOG_DIR": str(self.work / "log"),
                     "PYSPARK_PYTHON": sys.executable}
        start = spark_home() / "bin/spark-class"
        self.serve("master", start, "org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", number,
                   "--webui-port", "0")
        self.await_port(number, "the master")
        for worker in (1, 2):
            self.serve(f"worker{worker}", start, "org.apache.spark.deploy.worker.Worker", "--cores", "1", "--memory", "2g",
                       "--webui-port", "0", "--work-dir", self.work / f"worker{worker}", self.master)

    def settings(self):
        return {
            "spark.speculation": "true",
            "spark.speculation.interval": "50ms",
            "spark.speculation.multiplier": "1.1",
            "spark.speculation.quantile": "0.3",
            "spark.speculation.minTaskRuntime": "50ms",
            "spark.dynamicAllocation.enabled": "true",
            "spark.dynamicAllocation.shuffleTracking.enabled": "true",
            "spark.dynamicAllocation.minExecutors": "1",
            "spark.dynamicAllocation.maxExecutors": "2",
            "spark.dynamicAllocation.executorIdleTimeout": "20s",
            "spark.executor.cores": "1",
        }


class Hdfs(Servers):
    """YARN with two nodes over HDFS with one, as a cluster's own scripts start them."""

    def begin(self):
        conf = self.work / "conf"
        conf.mkdir()
        hdfs, rm = port(), [port() for _ in range(4)]
        self.root = f"hdfs://127.0.0.1:{hdfs}"
        self.master = "yarn"
        for pages in ("hdfs", "datanode", "cluster", "node", "static"):
            # The servers want a folder of pages each, which their jars name by its files alone.
            (conf / "webapps" / pages).mkdir(parents=True)
        (conf / "log4j.properties").write_text("log4j.rootLogger=WARN, err\nlog4j.appender.err=org.apache.log4j.ConsoleAppender\n"
                                               "log4j.appender.err.layout=org.apache.log4j.SimpleLayout\n")
        site(conf / "core-site.xml", {"fs.defaultFS": self.root, "hadoop.tmp.dir": self.work / "tmp"})
        site(conf / "hdfs-site.xml", {
            "dfs.replication": 1, "dfs.namenode.name.dir": self.work / "name", "dfs.datanode.data.dir": self.work / "data",
            "dfs.namenode.http-address": "127.0.0.1:0", "dfs.datanode.address": "127.0.0.1:0",
            "dfs.datanode.http.address": "127.0.0.1:0", "dfs.datanode.ipc.address": "127.0.0.1:0",
            "dfs.datanode.hostname": "127.0.0.1", "dfs.permissions.enabled": "false"})
        yarn = {
            "yarn.resourcemanager.hostname": "127.0.0.1",
            "yarn.resourcemanager.address": f"127.0.0.1:{rm[0]}",
            "yarn.resourcemanager.scheduler.address": f"127.0.0.1:{rm[1]}",
            "yarn.resourcemanager.resource-tracker.address": f"127.0.0.1:{rm[2]}",
            "yarn.resourcemanager.admin.address": f"127.0.0.1:{rm[3]}",
            "yarn.resourcemanager.webapp.address": "127.0.0.1:0",
            "yarn.scheduler.minimum-allocation-mb": 256,
            "yarn.nodemanager.resource.memory-mb": 4096,
            "yarn.nodemanager.resource.cpu-vcores": 4,
            "yarn.nodemanager.hostname": "127.0.0.1",
            "yarn.nodemanager.vmem-check-enabled": "false",
            "yarn.nodemanager.disk-health-checker.max-disk-utilization-per-disk-percentage": 99.9}
        site(conf / "yarn-site.xml", yarn)
        site(conf / "capacity-scheduler.xml", {
            "yarn.scheduler.capacity.root.queues": "default", "yarn.scheduler.capacity.root.default.capacity": 100,
            "yarn.scheduler.capacity.maximum-am-resource-percent": 0.5})
        self.env |= {"HADOOP_CONF_DIR": str(conf), "YARN_CONF_DIR": str(conf), "SPARK_LOCAL_IP": "127.0.0.1",
                     "PYSPARK_PYTHON": sys.executable}
        self.env.setdefault("JAVA_HOME", java_home())
        jars = maven_classpath("servers")
        self.java = ["java", "-Xmx512m", "--add-opens=java.base/java.lang=ALL-UNNAMED", f"-Dhadoop.log.dir={self.work}", "-cp"]
        self.classpath = f"{conf}:{jars}"
        name = "org.apache.hadoop.hdfs.server.namenode.NameNode"
        subprocess.run([*self.java, self.classpath, name, "-format", "-nonInteractive"], check=True, env=self.env,
                       stdout=open(self.work / "format.log", "w"), stderr=subprocess.STDOUT)
        self.serve("namenode", *self.java, self.classpath, name)
        self.await_port(hdfs, "the name node")
        self.serve("datanode", *self.java, self.classpath, "org.apache.hadoop.hdfs.server.datanode.DataNode")
        self.serve("resourcemanager", *self.java, self.classpath, "org.apache.hadoop.yarn.server.resourcemanager.ResourceManager")
        self.await_port(rm[2], "the resource manager")
        for node in (1, 2):
            own = self.work / f"node{node}"
            own.mkdir()
            site(own / "yarn-site.xml", yarn | {
                "yarn.nodemanager.address": f"127.0.0.1:{port()}", "yarn.nodemanager.localizer.address": f"127.0.0.1:{port()}",
                "yarn.nodemanager.webapp.address": "127.0.0.1:0", "yarn.nodemanager.local-dirs": own / "local",
                "yarn.nodemanager.log-dirs": own / "logs"})
            self.serve(f"nodemanager{node}", *self.java, f"{own}:{self.classpath}",
                       "org.apache.hadoop.yarn.server.nodemanager.NodeManager")

    def settings(self):
        # Spark's own jars are on every node already, as in most clusters; its scratch files go to HDFS.
        return {"spark.yarn.jars": f"local:{spark_home()}/jars/*", "spark.yarn.am.memory": "512m", "spark.executor.instances": "2",
                "spark.executor.cores": "1"}

    def files(self, *args):
        """Hadoop's shell on files."""
        subprocess.run([*self.java, self.classpath, "org.apache.hadoop.fs.FsShell", *map(str, args)], check=True, env=self.env,
                       stderr=subprocess.DEVNULL)

    def put(self, folder, name):
        self.files("-put", folder, f"{self.root}/{name}")
        return f"{self.root}/{name}"

    def get(self, uri, folder):
        self.files("-get", uri, folder)


class S3(Standalone):
    """Spark's own cluster beside an S3 server (moto) with one bucket."""
    KEY, SECRET, BUCKET = "key-of-a-test", "secret-of-a-test", "news"

    def begin(self):
        self.s3 = port()
        self.jars = maven_classpath("s3").replace(":", ",")
        self.serve("s3", sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", self.s3)
        self.await_port(self.s3, "the S3 server")
        self.root = f"s3a://{self.BUCKET}"
        self.store().create_dir(self.BUCKET)
        super().begin()

    def store(self):
        from pyarrow.fs import S3FileSystem
        return S3FileSystem(access_key=self.KEY, secret_key=self.SECRET, endpoint_override=f"127.0.0.1:{self.s3}", scheme="http",
                            region="us-east-1", allow_bucket_creation=True)

    def settings(self):
        return super().settings() | {
            "spark.jars": self.jars,
            "spark.hadoop.fs.s3a.endpoint": f"http://127.0.0.1:{self.s3}",
            "spark.hadoop.fs.s3a.endpoint.region": "us-east-1",
            "spark.hadoop.fs.s3a.path.style.access": "true",
            "spark.hadoop.fs.s3a.access.key": self.KEY,
            "spark.hadoop.fs.s3a.secret.key": self.SECRET,
        }

    def put(self, folder, name):
        from pyarrow.fs import LocalFileSystem, copy_files
        copy_files(str(folder), f"{self.BUCKET}/{name}", LocalFileSystem(), self.store(), use_threads=False)
        return f"{self.root}/{name}"

    def get(self, uri, folder):
        from pyarrow.fs import LocalFileSystem, copy_files
        copy_files(uri.removeprefix("s3a://"), str(folder), self.store(), LocalFileSystem(), use_threads=False)


def java_home():
    return str(pathlib.Path(shutil.which("java")).resolve().parent.parent)

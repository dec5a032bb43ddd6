"""usage: kubernetes.py: what the README's command asks of Kubernetes, seen by a stand-in for its API server.

spark-submit is run as there, against a server on loopback that accepts what it is sent. The driver's pod must have the image, the jar and
the arguments that were named, and keys by reference only. No pod is started; executors would be asked for by the driver.
"""
import http.server
import json
import re
import shlex
import subprocess
import sys
import threading

import clusters

asked = []


class Api(http.server.BaseHTTPRequestHandler):
    def answer(self, body, code=200):
        data = json.dumps(body).encode()
        self.send_response(code)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        asked.append((self.path, body))
        for item in body.get("items", [body]):
            item.setdefault("metadata", {}).update(uid="1", resourceVersion="1", namespace="NAMESPACE")
        self.answer(body, 201)

    do_PUT = do_PATCH = do_POST

    def do_GET(self):
        self.answer({"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 404, "reason": "NotFound"}, 404)

    def log_message(self, *_):
        pass


def command(port):
    """The README's, with the stand-in for the API server."""
    readme = (clusters.HOME / "README.md").read_text()
    text = re.search(r"^spark-submit --master k8s://.*?(?=^```)", readme, re.S | re.M).group()
    words = shlex.split(text.replace("\\\n", " ").replace("https://API-SERVER:6443", f"http://127.0.0.1:{port}"))
    words[0] = str(clusters.spark_home() / "bin/spark-submit")
    return [words[0], "--conf", "spark.kubernetes.submission.waitAppCompletion=false", *words[1:]]


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Api)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    done = subprocess.run(command(server.server_port), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    pods = [body for path, body in asked if path.endswith("/pods") and body.get("kind") == "Pod"]
    if done.returncode or len(pods) != 1:
        sys.exit(f"spark-submit ended with {done.returncode}, {len(pods)} pods asked for: {done.stdout[-2000:]}")
    container = pods[0]["spec"]["containers"][0]
    args = " ".join(container["args"])
    refs = [e for e in container["env"] if e["name"].startswith("AWS_") and "secretKeyRef" in e.get("valueFrom", {})]
    print(json.dumps({"image": container["image"], "args": args, "keys by reference": [e["name"] for e in refs],
                      "service account": pods[0]["spec"].get("serviceAccountName"), "memory": container["resources"]["limits"]}, indent=1))
    if container["image"] != "IMAGE" or "frontline.jar run --conf /opt/frontline/kubernetes.yaml --input s3a://" not in args or len(refs) != 2:
        sys.exit("the driver's pod is not what the command names")


if __name__ == "__main__":
    main()

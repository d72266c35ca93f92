using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker-bundle.mjs")],
    compatibilityDate = "2024-09-01",
  ))],
);

# The instances of compose.scale.yaml. An instance that does not answer its probe is passed over.
probe alive {
  .url = "/healthz";
  .interval = 1s;
  .timeout = 2s;
  .window = 3;
  .threshold = 2;
  .initial = 2;
}

backend app_1 {
  .host = "app-1";
  .port = "3000";
  .probe = alive;
  .connect_timeout = 1s;
  .first_byte_timeout = 20s;
  .between_bytes_timeout = 10s;
}

backend app_2 {
  .host = "app-2";
  .port = "3000";
  .probe = alive;
  .connect_timeout = 1s;
  .first_byte_timeout = 20s;
  .between_bytes_timeout = 10s;
}

sub vcl_init {
  instances.add_backend(app_1);
  instances.add_backend(app_2);
  instances.reconfigure();
}

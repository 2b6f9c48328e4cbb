# Varnish in front of several instances of one magazine. It keeps what readers ask for, is told of every change by the
# instances (VARNISH_URL, purges by vmod xkey), and stands in for them when they fail. Start it with two addresses, the
# second of which only the instances may reach, and leave the choice between Brotli and gzip to them:
#
#   varnishd -f /etc/varnish/default.vcl -a :80 -a purge=:6081 -p http_gzip_support=off -s malloc,256m
#
# A proxy that speaks TLS belongs in front of it.
vcl 4.1;

import directors;
import std;
import xkey;

sub vcl_init {
  # Each address is printed by one instance, and by the next one when that fails.
  new instances = directors.shard();
}

# The instances themselves: adds them to the director.
include "backends.vcl";

sub vcl_recv {
  if (req.method == "PURGE") {
    if (local.socket != "purge") {
      return (synth(405));
    }
    # What may be shown when all instances fail, and what must not.
    if (req.http.xkey-softpurge) {
      set req.http.X-Count = xkey.softpurge(req.http.xkey-softpurge);
    }
    if (req.http.xkey-purge) {
      set req.http.X-Count = xkey.purge(req.http.xkey-purge);
    }
    return (synth(200));
  }
  if (local.socket == "purge") {
    return (synth(405));
  }
  if (req.method !~ "^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$") {
    return (synth(405));
  }

  set req.backend_hint = instances.backend(resolve = LAZY);
  # Nothing old is shown while an instance answers; a request that failed comes a second time, and takes what there is.
  if (req.restarts == 0) {
    unset req.http.X-Shared;
    unset req.http.X-Query;
    unset req.http.X-How;
    set req.grace = 0s;
  } else {
    set req.grace = 24h;
  }

  # One person's own: signed in, authorised, in the admin pages, a gift under way, Next's own navigation.
  if (req.method != "GET" && req.method != "HEAD") {
    return (pass);
  }
  if (req.url ~ "^/(admin|api|preview|donate)([/.?]|$)") {
    return (pass);
  }
  if (req.http.Authorization || req.http.RSC || req.http.Next-Action) {
    return (pass);
  }
  if (req.http.Cookie ~ "(^|;\s*)(__Secure-)?standfirst\.session_token=") {
    return (pass);
  }
  unset req.http.Cookie;

  # The query parameters that an address understands, in one order (lib/addresses/address-parameters.ts).
  if (req.restarts == 0 && req.url ~ "\?" && req.url !~ "^/(_next/|oembed([/.?]|$))") {
    set req.http.X-Query = regsub(req.url, "^[^?]*", "");
    set req.url = regsub(req.url, "\?.*$", "");
    if (req.url == "/search") {
      call keep_search_parameters;
    }
  }

  # The forms in which an instance has a page.
  if (req.http.Accept-Encoding ~ "\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "br";
  } else if (req.http.Accept-Encoding ~ "\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  set req.http.X-Shared = "yes";
  return (hash);
}

sub keep_search_parameters {
  set req.http.X-Kept = "";
  if (req.http.X-Query ~ "[?&]q=") {
    set req.http.X-Kept = req.http.X-Kept + "&q=" + regsub(req.http.X-Query, "^.*?[?&]q=([^&]*).*$", "\1");
  }
  if (req.http.X-Query ~ "[?&]section=") {
    set req.http.X-Kept = req.http.X-Kept + "&section=" + regsub(req.http.X-Query, "^.*?[?&]section=([^&]*).*$", "\1");
  }
  if (req.http.X-Query ~ "[?&]type=") {
    set req.http.X-Kept = req.http.X-Kept + "&type=" + regsub(req.http.X-Query, "^.*?[?&]type=([^&]*).*$", "\1");
  }
  if (req.http.X-Query ~ "[?&]year=") {
    set req.http.X-Kept = req.http.X-Kept + "&year=" + regsub(req.http.X-Query, "^.*?[?&]year=([^&]*).*$", "\1");
  }
  if (req.http.X-Query ~ "[?&]sort=") {
    set req.http.X-Kept = req.http.X-Kept + "&sort=" + regsub(req.http.X-Query, "^.*?[?&]sort=([^&]*).*$", "\1");
  }
  if (req.http.X-Query ~ "[?&]page=") {
    set req.http.X-Kept = req.http.X-Kept + "&page=" + regsub(req.http.X-Query, "^.*?[?&]page=([^&]*).*$", "\1");
  }
  set req.url = req.url + regsub(req.http.X-Kept, "^&", "?");
  unset req.http.X-Kept;
}

# One magazine: a made-up Host makes no entry of its own.
sub vcl_hash {
  hash_data(req.url);
  return (lookup);
}

sub vcl_backend_fetch {
  # Another instance at each attempt, whether or not the probes have noticed yet.
  set bereq.backend = instances.backend(by = HASH, alt = bereq.retries, healthy = CHOSEN);
  unset bereq.http.X-Query;
  unset bereq.http.X-Shared;
  unset bereq.http.X-How;
}

sub vcl_backend_response {
  if (beresp.status >= 500) {
    if (bereq.retries < 2 && (bereq.method == "GET" || bereq.method == "HEAD")) {
      return (retry);
    }
    if (bereq.uncacheable) {
      return (deliver);
    }
    # Says nothing about the page: what is kept of it stays.
    if (bereq.is_bgfetch) {
      return (abandon);
    }
    return (error(503));
  }
  # Nothing is kept that no purge would reach, such as a sitemap without a press in front of Next.
  if (!beresp.http.xkey && beresp.http.Cache-Control !~ "immutable") {
    set beresp.uncacheable = true;
    set beresp.ttl = 60s;
    set beresp.grace = 0s;
    set beresp.keep = 0s;
    return (deliver);
  }
  # Varnish 7.1 does not know the redirect of RFC 9110, 15.4.9 for one that may be kept.
  if (beresp.status == 308 && beresp.http.Cache-Control ~ "s-maxage=\d+") {
    set beresp.ttl = std.duration(regsub(beresp.http.Cache-Control, "^.*s-maxage=(\d+).*$", "\1s"), 0s);
  }
  # A page is sent when it is here as a whole, so that an instance that dies over it costs nobody anything.
  if (!bereq.uncacheable && std.integer(beresp.http.Content-Length, 0) < 1048576) {
    set beresp.do_stream = false;
  }
  set beresp.grace = 24h;
  set beresp.keep = 0s;
}

sub vcl_backend_error {
  if (bereq.retries < 2 && (bereq.method == "GET" || bereq.method == "HEAD")) {
    return (retry);
  }
  if (bereq.is_bgfetch) {
    return (abandon);
  }
  call say_so;
  set beresp.ttl = 0s;
  set beresp.grace = 0s;
  return (deliver);
}

sub say_so {
  set beresp.http.Content-Type = "text/html; charset=utf-8";
  set beresp.http.Retry-After = "30";
  set beresp.http.Cache-Control = "no-store";
  set beresp.body = {"<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>Service Unavailable</title><style>:root{color-scheme:light dark}body{font:1.2rem/1.5 Georgia,serif;max-width:34rem;margin:18vh auto;padding:0 1.5rem}</style><p>The magazine cannot be shown at the moment. It is being looked after: please try again in a minute.</p></html>"};
}

sub vcl_deliver {
  # Stale if error (RFC 5861): once more, and what is kept will do.
  if (resp.status >= 500 && req.restarts == 0 && req.http.X-Shared) {
    return (restart);
  }
  # A redirect is kept once for every query: what the reader's own said goes along.
  if (resp.status >= 300 && resp.status < 400 && req.http.X-Query && resp.http.Location && resp.http.Location !~ "\?") {
    set resp.http.Location = resp.http.Location + req.http.X-Query;
  }
  unset resp.http.xkey;
  unset resp.http.X-Varnish;
  unset resp.http.Via;
  if (obj.hits > 0) {
    set resp.http.Server-Timing = "varnish;desc=" + req.http.X-How;
  }
}

sub vcl_hit {
  if (obj.ttl < 0s) {
    set req.http.X-How = "rescued";
  } else {
    set req.http.X-How = "hit";
  }
}

sub vcl_synth {
  if (resp.status == 405) {
    set resp.http.Allow = "GET, HEAD, POST";
  }
  set resp.http.Cache-Control = "no-store";
  set resp.http.Content-Type = "text/plain; charset=utf-8";
  set resp.body = resp.reason + ".";
  return (deliver);
}

// Stands in for the package "server-only", which is an error outside of Next's build and empty inside.
export {};

package shop.catalog.jobs;

class JobNotFound extends RuntimeException {}

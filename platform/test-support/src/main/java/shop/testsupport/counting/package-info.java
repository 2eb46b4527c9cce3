/**
 * What a service asks of Postgres to answer one request: the statements, and how often it waits for
 * the server. Every scenario test counts; a request is its thread, so that what workers and
 * listeners do meanwhile is no part of it.
 */
@NullMarked
package shop.testsupport.counting;

import org.jspecify.annotations.NullMarked;

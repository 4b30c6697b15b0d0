/**
 * What the server does for a feature, without the server: a test class with {@link org.schriftgut.harness.FacadeTest} gets its
 * facades injected as in production, on a real PostgreSQL with forced row-level security, real transactions and a clock that it
 * moves. The first class of a run starts all of it, the others find it there; each test has a tenant of its own.
 */
package org.schriftgut.harness;

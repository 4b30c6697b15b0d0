/**
 * The REST API, version 1: HTTP and JSON on one side, the facades of the features on the other.
 *
 * <p>Translates and nothing else: what a caller may do is decided by the features, who is calling by the gate in front.
 * The records named {@code …Json} are the format that clients rely on; they change by addition only, guarded by a golden
 * file of the description that the server gives at {@code /openapi}. Values that are not there are left out.
 *
 * <p>Every refusal is a problem after RFC 9457. Creating calls take an {@code Idempotency-Key}, changing ones need {@code
 * If-Match}.
 */
package org.schriftgut.web.api;

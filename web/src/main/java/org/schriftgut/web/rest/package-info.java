/**
 * What all resources of the API share: bodies and parameters read strictly, entity tags, lists and pages, content with its
 * ranges, and every refusal as a problem after RFC 9457.
 *
 * <p>Resources of the API lie in the areas, translate, and do nothing else. The records named {@code …Json} are the format that
 * clients rely on; they change by addition only, guarded by a golden file of the description that the server gives at {@code
 * /openapi}. Values that are not there are left out. Creating calls take an {@code Idempotency-Key}, changing ones need {@code
 * If-Match}.
 */
package org.schriftgut.web.rest;

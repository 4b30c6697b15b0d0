/**
 * The pages as people use them: Debian's Chromium against the running server.
 *
 * <p>One browser for the whole run, a context of its own for each test. Every page state that {@link
 * org.schriftgut.systemtest.browser.Visitor#look} is called on is examined by axe (WCAG 2.2, A and AA, best practice and
 * experimental rules), in light and in dark, checked for sideways scrolling at 320 px and photographed into {@code
 * target/screenshots}. Without Chromium the tests are skipped.
 */
package org.schriftgut.systemtest.browser;

package org.schriftgut.web.signin;

import org.schriftgut.web.page.Carried;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Frame;

/**
 * The second step of signing in.
 *
 * @param form field {@code code}, never given back
 * @param step what the first step has earned
 * @param next as in {@link SignInPage}
 * @param carried as in {@link SignInPage}
 */
public record CodePage(Frame frame, Form form, String step, String next, Carried carried) {}

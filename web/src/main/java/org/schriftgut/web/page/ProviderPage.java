package org.schriftgut.web.page;

import java.util.Set;

/**
 * The provider a tenant's people sign in with, for administrators.
 *
 * @param form fields {@code aussteller}, {@code kennung}, {@code kennwort-client} (never shown), {@code anspruch-anmeldename},
 *     {@code anspruch-name}, {@code anspruch-stelle}, {@code anspruch-rolle}, {@code zuordnung} (a line each)
 * @param chosen which of {@code legtAn} and {@code aktiv} are ticked
 * @param known whether one is set already
 * @param callback path the provider sends people back to
 */
public record ProviderPage(Frame frame, Form form, Set<String> chosen, boolean known, String callback) {}

package org.schriftgut.sharing;

import java.util.List;
import org.schriftgut.rights.Decision;

/**
 * A shared dossier, as the guest sees it.
 *
 * @param places what lies in it, each after the place around it
 * @param reading why the guest may read it
 */
public record SharedDossier(ShareView share, SharedPlace dossier, List<SharedPlace> places, Decision reading) {}

package org.schriftgut.sharing;

import org.schriftgut.document.VersionView;

/**
 * A part of a shared document in its newest version; older ones are not shared.
 *
 * @param main whether it is the document itself, not an attachment
 */
public record SharedFile(boolean main, VersionView version) {}

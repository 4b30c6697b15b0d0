package org.schriftgut.web.page;

import java.util.List;

/** Dossiers of other authorities that are shared with the reader's unit. */
public record SharedPage(Frame frame, List<ShareLine> shares) {}

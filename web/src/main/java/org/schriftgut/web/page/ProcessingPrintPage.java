package org.schriftgut.web.page;

import java.time.Instant;
import java.util.List;

/** The whole record of processing, to be printed for a supervisory authority. */
public record ProcessingPrintPage(
        Frame frame, Instant at, List<ProcessingSheet.Item> controller, List<ProcessingSheet> sheets) {}

package org.schriftgut.web.processing;

import java.time.Instant;
import java.util.List;
import org.schriftgut.web.page.Frame;

/** The whole record of processing, to be printed for a supervisory authority. */
public record ProcessingPrintPage(
        Frame frame, Instant at, List<ProcessingSheet.Item> controller, List<ProcessingSheet> sheets) {}

/**
 * The worker process: reads foreign files with Tika, POI and PDFBox on behalf of the server, one task at a time.
 *
 * <p>It is started by {@link org.schriftgut.search.client.WorkerPool}, speaks the protocol described in that package and
 * expects to be killed at any moment. Everything a file may trick a parser into must stay harmless here: there is no
 * network, no environment, no external program (OCR and external parsers are not on the class path), external XML
 * entities are not resolved, and {@link org.schriftgut.search.client.Limits} bound depth, number, bytes and pixels.
 */
package org.schriftgut.search.worker;

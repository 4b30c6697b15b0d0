package org.schriftgut.search.client;

/**
 * A small picture.
 *
 * @param png its bytes; owned by the receiver
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(byte[] png, int width, int height) {}

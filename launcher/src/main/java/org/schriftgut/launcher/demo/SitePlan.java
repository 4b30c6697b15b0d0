package org.schriftgut.launcher.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws PNG pictures: a site plan of plots, houses, a road and the place that matters; and a small mark for letters. */
final class SitePlan {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 640;
    private static final int MARK = 48;
    private static final Color PAPER = new Color(0xFBFAF5);
    private static final Color PLOT = new Color(0xDDE8CF);
    private static final Color HOUSE = new Color(0xB98B73);
    private static final Color ROAD = new Color(0xC9CCD1);
    private static final Color MATTER = new Color(0xC0392B);

    static {
        System.setProperty("java.awt.headless", "true");
    }

    private SitePlan() {}

    /** @param title decides what the plan looks like, and stands below it */
    static byte[] write(String title) {
        var random = Wording.random(title);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = pen(picture);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        int road = 240 + random.nextInt(100);
        plots(pen, random, 30, road - 20);
        plots(pen, random, road + 70, HEIGHT - 70);
        pen.setColor(ROAD);
        pen.fillRect(0, road, WIDTH, 50);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(3, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {18, 14}, 0));
        pen.drawLine(0, road + 25, WIDTH, road + 25);
        pen.setColor(MATTER);
        pen.setStroke(new BasicStroke(4));
        pen.drawRect(120 + random.nextInt(500), road - 6, 140 + random.nextInt(80), 62);
        caption(pen, title);
        pen.dispose();
        return png(picture);
    }

    /** A square with a wave: the county's mark in e-mails. */
    static byte[] mark() {
        var picture = new BufferedImage(MARK, MARK, BufferedImage.TYPE_INT_RGB);
        var pen = pen(picture);
        pen.setColor(new Color(0x1F5F8B));
        pen.fillRect(0, 0, MARK, MARK);
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke(4));
        pen.drawArc(2, 18, 22, 16, 0, 180);
        pen.drawArc(24, 18, 22, 16, 180, 180);
        pen.dispose();
        return png(picture);
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return pen;
    }

    private static void plots(Graphics2D pen, Random random, int top, int bottom) {
        for (int left = 20; left < WIDTH - 120; ) {
            int width = 100 + random.nextInt(90);
            pen.setColor(PLOT);
            pen.fillRect(left, top, width - 8, bottom - top);
            pen.setColor(Color.GRAY);
            pen.setStroke(new BasicStroke(1));
            pen.drawRect(left, top, width - 8, bottom - top);
            pen.setColor(HOUSE);
            int room = Math.max(20, bottom - top - 70);
            pen.fillRect(left + 15, top + 15 + random.nextInt(room), width - 45, 40);
            left += width;
        }
    }

    /** A machine without fonts gets the drawing without its caption. */
    private static void caption(Graphics2D pen, String title) {
        pen.setColor(Color.DARK_GRAY);
        pen.drawLine(WIDTH - 130, HEIGHT - 24, WIDTH - 30, HEIGHT - 24);
        try {
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
            pen.drawString(title, 24, HEIGHT - 22);
            pen.drawString("25 m", WIDTH - 100, HEIGHT - 30);
        } catch (RuntimeException | LinkageError | InternalError e) {
            // no fonts here: the drawing is good without them
        }
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

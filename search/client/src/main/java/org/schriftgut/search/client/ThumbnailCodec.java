package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

final class ThumbnailCodec implements Codec<Thumbnail, Picture> {
    @Override
    public char code() {
        return 'P';
    }

    @Override
    public Class<Thumbnail> task() {
        return Thumbnail.class;
    }

    @Override
    public Class<Picture> result() {
        return Picture.class;
    }

    @Override
    public void writeTask(Thumbnail thumbnail, DataOutputStream out) throws IOException {
        out.writeInt(thumbnail.maxPixelsEdge());
    }

    @Override
    public Thumbnail readTask(DataInputStream in) throws IOException {
        return new Thumbnail(in.readInt());
    }

    @Override
    public void writeResult(Picture picture, DataOutputStream out) throws IOException {
        out.writeInt(picture.width());
        out.writeInt(picture.height());
        out.writeInt(picture.png().length);
        out.write(picture.png());
    }

    @Override
    public Picture readResult(DataInputStream in, String text) throws IOException {
        var width = in.readInt();
        var height = in.readInt();
        return new Picture(in.readNBytes(in.readInt()), width, height);
    }
}

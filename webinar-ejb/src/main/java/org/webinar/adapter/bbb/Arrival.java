package org.webinar.adapter.bbb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.function.LongConsumer;
import org.webinar.handover.HandoverBroken;
import org.webinar.handover.HandoverRefused;
import org.webinar.handover.Transfer;
import org.webinar.handover.Trouble;

/**
 * A file that comes onto our disk, as long as it fits: into what the administrator allows, and beside what others need.
 *
 * @param part what has come of it
 * @param most how long it may be; 0 for whatever there is
 * @param length is told how long it is; 0 when nobody knows
 * @param transfer its way
 * @param room how many bytes the disk has left
 */
record Arrival(PartialFile part, long most, LongConsumer length, Transfer transfer, Room room) {
    private static final int PIECE = 64 * 1024;

    /** After so many bytes it is looked again whether the disk has room: others write, too, and not every length is known. */
    private static final long STEP = 8L * 1024 * 1024;

    /** What others need of the disk while a file lies on it. */
    private static final long LEFT_FOR_OTHERS = 512L * 1024 * 1024;

    /** The disk. */
    interface Room {
        long left() throws IOException;
    }

    /** All of it will be so long; less than 0 when nobody knows. */
    void expect(long total) throws IOException {
        if (most > 0 && total > most) {
            part.begin();
            throw new HandoverRefused(Trouble.TOO_LARGE, total + " bytes, and not more than " + most);
        }
        checkRoom(Math.max(0, total - part.size()));
        length.accept(Math.max(0, total));
    }

    private void checkRoom(long coming) throws IOException {
        long left = room.left();
        if (coming > 0 && left < coming + LEFT_FOR_OTHERS) {
            throw new HandoverBroken(Trouble.NO_ROOM, coming + " bytes, and the disk has room for " + left);
        }
    }

    /** Writes down what comes, to its end. */
    void write(InputStream stream, long total) throws IOException {
        byte[] piece = new byte[PIECE];
        long looked = part.size() - STEP;
        for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
            if (part.size() - looked >= STEP) {
                looked = part.size();
                keepRoom();
            }
            part.add(ByteBuffer.wrap(piece, 0, read));
            if (!transfer.moved(part.size())) {
                throw new IOException("not wanted any more");
            }
            checkLength(total);
        }
        if (part.size() < total) {
            throw new IOException("breaks off after " + part.size() + " of " + total + " bytes");
        }
    }

    /** What has come so far makes room again: nobody knows when there will be enough for the rest. */
    private void keepRoom() throws IOException {
        long left = room.left();
        if (left < LEFT_FOR_OTHERS) {
            part.begin();
            throw new HandoverBroken(Trouble.NO_ROOM, "the disk has room for " + left + " bytes");
        }
    }

    private void checkLength(long total) throws IOException {
        long allowed = total < 0 ? most : total;
        if (allowed > 0 && part.size() > allowed) {
            part.begin();
            throw new HandoverRefused(Trouble.TOO_LARGE, "more than " + allowed + " bytes");
        }
    }
}

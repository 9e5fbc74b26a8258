package org.evenkeel.model.forecast.kernel;

import java.util.Arrays;

/**
 * Assessments that are due and wait for someone to make them, as columns: first come, first served. Not safe for use by
 * several threads.
 */
public final class Queue {

    private int[] ids = new int[64];
    private int[] requested = new int[64];
    private int[] joined = new int[64];
    private byte[] ages = new byte[64];
    private byte[] needs = new byte[64];
    private int first;
    private int end;

    /** The part of an assessment that the last months' capacity has left over. */
    private double rest;

    void clear() {
        first = 0;
        end = 0;
        rest = 0;
    }

    /** How many wait. */
    public int size() {
        return end - first;
    }

    /** Whole assessments that can be made in a month; parts of one are kept for the next, whole ones are not. */
    int whole(double capacity) {
        double sum = capacity + rest;
        int whole = (int) Math.floor(sum + 1e-9);
        rest = Math.max(0, sum - whole);
        return whole;
    }

    /** Joins at the end, in a month. */
    public void join(int id, int requestMonth, int age, int need, int month) {
        if (end == ids.length) {
            makeRoom();
        }
        ids[end] = id;
        requested[end] = requestMonth;
        joined[end] = month;
        ages[end] = (byte) age;
        needs[end] = (byte) need;
        end++;
    }

    private void makeRoom() {
        int size = size();
        int length = size > ids.length / 2 ? ids.length * 2 : ids.length;
        ids = moved(ids, size, length);
        requested = moved(requested, size, length);
        joined = moved(joined, size, length);
        ages = moved(ages, size, length);
        needs = moved(needs, size, length);
        first = 0;
        end = size;
    }

    private int[] moved(int[] column, int size, int length) {
        int[] to = length == column.length ? column : new int[length];
        System.arraycopy(column, first, to, 0, size);
        return to;
    }

    private byte[] moved(byte[] column, int size, int length) {
        byte[] to = length == column.length ? column : Arrays.copyOf(column, length);
        System.arraycopy(column, first, to, 0, size);
        return to;
    }

    /** The position of the one who has waited longest, who is then out of the queue; read it before anyone joins. */
    public int next() {
        return first++;
    }

    public int id(int position) {
        return ids[position];
    }

    /** The month of the request, as a {@code MonthIndex}. */
    public int requested(int position) {
        return requested[position];
    }

    /** The month in which the assessment was due. */
    public int joined(int position) {
        return joined[position];
    }

    /** Age in the academic year of the request. */
    public int ageWhenRequested(int position) {
        return ages[position];
    }

    public int need(int position) {
        return needs[position];
    }
}

"""A crew: machines of a network that make a batch's clips together, by dask.distributed over mutual TLS.

All truth lies on the disk of whoever asked. The scheduler and every member may vanish at any time.
"""

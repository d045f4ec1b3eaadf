#ifndef REFUEL_WEB_MODULE_H
#define REFUEL_WEB_MODULE_H

#define EXPORT(name) __attribute__((export_name(#name))) name

#endif
